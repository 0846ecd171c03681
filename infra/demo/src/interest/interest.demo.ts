import { AreaInterest, Country, Interest, interestId, Language } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { federationsOf } from '../organisation/federationsOf.js';
import { daysAfter } from '../record/daysAfter.js';
import { hashOf } from '../record/hashOf.js';
import { oneOf } from '../record/oneOf.js';
import { madeUp } from '../record/provenance.js';
import type { Records } from '../record/records.js';
import { areaId, AREAS } from './areas.js';
import { SAID, type Says } from './godaGrannar.js';

/** From so many inhabitants on a member seldom needs the others, and below it seldom manages alone. */
const LARGE = 30_000;

const { WILL, NEED, WILL_AND_NEED, NO, UNKNOWN } = Interest;
const OF_SMALL: readonly (Interest | null)[] = [WILL_AND_NEED, WILL_AND_NEED, NEED, WILL, UNKNOWN, NO, null];
const OF_LARGE: readonly (Interest | null)[] = [WILL, WILL, WILL_AND_NEED, UNKNOWN, NO, NO, null];

/** What members say of their interest in each area that their federations look at: told for Goda grannar, by size for the others. */
export const interestDemo: DemoPart = {
  rowsOf: (member) => [[AreaInterest, federationsOf(member.organisation.id).flatMap((federation) => (AREAS[federation] ?? []).flatMap((area) => interestOf(member, federation, area)))]],
};

function interestOf({ organisation: { id: organisation, country }, populations }: Records, federation: string, area: string): AreaInterest[] {
  const chance = `${organisation} ${federation} interest ${area}`;
  const told = federation === 'goda-grannar' ? SAID[area] : undefined;
  const says = told ? told[organisation] : bySize(populations.at(-1)?.value, chance);
  if (!says) return [];
  const [interest, reason = null] = says;
  const id = areaId(federation, area);
  return [{ id: interestId(organisation, id), areaId: id, interest, reason, statedOn: daysAfter('2026-04-01', hashOf(chance) % 180), roundId: null, reportedOn: null, language: country === Country.NO ? Language.nb : Language.sv, provenance: madeUp(chance) }];
}

function bySize(inhabitants: number | undefined, chance: string): Says {
  const interest = oneOf(inhabitants !== undefined && inhabitants >= LARGE ? OF_LARGE : OF_SMALL, chance);
  return interest && [interest];
}
