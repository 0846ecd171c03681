import type { Records } from '../record/records.js';
import { spread } from '../record/spread.js';
import { agreements } from './agreements/agreements.js';
import { members } from './members.js';
import { bastadServices } from './services/bastad.js';
import { falkenbergServices } from './services/falkenberg.js';
import { halmstadServices } from './services/halmstad.js';
import { hylteServices } from './services/hylte.js';
import { laholmServices } from './services/laholm.js';

const services = [...hylteServices, ...bastadServices, ...laholmServices, ...halmstadServices, ...falkenbergServices];

const holdings = spread(members.map(({ organisation }) => organisation.id), { agreements, services });

/** All demonstration data of the federation Goda grannar, by the organisation in whose database each record belongs. */
export const godaGrannar: ReadonlyMap<string, Records> = new Map(
  members.map((facts) => [facts.organisation.id, { ...facts, ...holdings.get(facts.organisation.id)! }]),
);
