import type { Provenance } from '@samverkan/records';
import { today } from '@samverkan/common';

/** Where a figure comes from that the organisation itself states here, today. */
export const statedHere = (asOf: string): Provenance => ({ source: 'Stated by the organisation', asOf, lastVerifiedOn: today(), demonstration: false });
