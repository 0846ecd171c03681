import '../style.css';
import './keepRight.css';

import { createRoot } from 'react-dom/client';
import { KeepRight } from './KeepRight.tsx';

createRoot(document.getElementById('root')!).render(<KeepRight />);
