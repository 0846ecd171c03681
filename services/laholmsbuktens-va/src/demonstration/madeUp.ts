import type { Provenance } from '../record/provenance.js';

/** What everything that is made up says of where it comes from. */
export const MADE_UP = 'Demonstrationsdata, påhittade';

/** The day that the demonstration describes. */
const AS_OF = '2026-10-31';

/** The provenance of a record that describes nothing real. */
export function madeUp(lastVerifiedOn: string | null): Provenance {
  return { source: MADE_UP, asOf: AS_OF, lastVerifiedOn, demonstration: true };
}
