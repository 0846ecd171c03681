import { today } from '@samverkan/common';
import type { Provenance } from './provenance.js';

/** The provenance of a record that its owner states here, by a command: it is right today. */
export const statedHere = (): Provenance => ({ source: 'Samverkan', asOf: today(), lastVerifiedOn: today(), demonstration: false });
