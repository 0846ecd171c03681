import type { Told } from '../told.js';
import { agreements } from './agreements/agreements.js';
import { bastadServices } from './services/bastad.js';
import { falkenbergServices } from './services/falkenberg.js';
import { halmstadServices } from './services/halmstad.js';
import { hylteServices } from './services/hylte.js';
import { laholmServices } from './services/laholm.js';

export const godaGrannarTold: Told = { agreements, services: [...hylteServices, ...bastadServices, ...laholmServices, ...halmstadServices, ...falkenbergServices] };
