import type { Provenance } from '@samverkan/municipality';
import { hashOf } from './hashOf.js';

/** The day that the demonstration describes. What is in force is in force on this day. */
export const AS_OF = '2026-10-31';

/** What every made-up record says of where it comes from. */
export const MADE_UP = 'Demonstrationsdata, påhittade';

/** Who the history says has loaded them. */
export const LOADED_BY = 'demonstration data';

/** Days on which owners looked their records over, the last of them more than a year ago: some records are stale. */
const VERIFIED_ON = ['2026-10-12', '2026-09-21', '2026-06-08', '2026-03-16', '2025-11-24', '2025-05-19', null];

/** The provenance of a record that describes nothing real. */
export function madeUp(name: string, asOf = AS_OF): Provenance {
  return { source: MADE_UP, asOf, lastVerifiedOn: VERIFIED_ON[hashOf(name) % VERIFIED_ON.length]!, demonstration: true };
}

/** The provenance of a record that was read somewhere. Its owner has not confirmed it here. */
export function readFrom(source: string, asOf: string | null): Provenance {
  return { source, asOf, lastVerifiedOn: null, demonstration: false };
}
