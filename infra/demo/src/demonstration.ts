import { readFederation } from '@samverkan/schema';
import { godaGrannarTold } from './goda-grannar/told.js';
import { horbyHoorTold } from './horby-hoor/told.js';
import { laholmHallandTold } from './laholm-halland/told.js';
import { facts } from './organisation/facts.js';
import { ostfoldTold } from './ostfold/told.js';
import type { Records } from './record/records.js';
import { spread } from './record/spread.js';
import { skaneTold } from './skane/told.js';

const told = [godaGrannarTold, horbyHoorTold, ostfoldTold, laholmHallandTold, skaneTold];

const holdings = spread(facts.map(({ organisation }) => organisation.id), {
  agreements: told.flatMap(({ agreements }) => agreements),
  services: told.flatMap(({ services }) => services),
});

/**
 * All demonstration data, by the organisation in whose database each record belongs. An organisation has one set of
 * records, in however many federations it is a member.
 */
export const demonstration: ReadonlyMap<string, Records> = new Map(
  facts.map((known) => [known.organisation.id, { ...known, ...holdings.get(known.organisation.id)! }]),
);

/** The demonstration data of a federation's members, in its manifest's order; a member that nothing is told of is left out. */
export function recordsOf(federation: string): ReadonlyMap<string, Records> {
  return new Map(readFederation(federation).members.flatMap(({ id }) => {
    const records = demonstration.get(id);
    return records ? [[id, records] as const] : [];
  }));
}
