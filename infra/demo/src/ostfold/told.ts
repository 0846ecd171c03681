import type { Told } from '../told.js';
import { agreements } from './agreements/agreements.js';
import { services } from './services.js';

export const ostfoldTold: Told = { agreements, services };
