import { Country, LegalForm, VolunteerMonth } from '@samverkan/municipality';
import { facts } from '../organisation/facts.js';
import { hashOf } from '../record/hashOf.js';
import { findInhabitants } from '../record/inhabitants.js';
import { madeUp } from '../record/provenance.js';
import type { Records } from '../record/records.js';
import { LOS } from '../service/los.js';

/** The months that the demonstration has figures of. */
export const MONTHS = ['2025-11', '2025-12', ...Array.from({ length: 10 }, (_, place) => `2026-${String(place + 1).padStart(2, '0')}`)];

/** How many live in any municipality that something is told of. */
export function inhabitantsOf(municipality: string): number | undefined {
  const known = facts.find(({ organisation }) => organisation.id === municipality);
  return known && findInhabitants(known);
}

/**
 * Volunteers and need, stated by whoever answers for the guardianship: a municipality for itself, or the host of a joint
 * board for all its parties. Of those for whom another answers, one in two has the joint figures divided by population.
 */
export function volunteersOf({ organisation: { id, country }, services, agreements }: Records): VolunteerMonth[] {
  if (country !== Country.SE || inhabitantsOf(id) === undefined) return [];
  const guardianship = services.find(({ thematicArea }) => thematicArea?.code === LOS.guardianship.code);
  if (guardianship && guardianship.deliveredById !== id) return id === 'bastad' || hashOf(`allocated ${id}`) % 2 === 0 ? [monthOf('2025-12', [id], { allocated: true })] : [];
  const board = agreements.find((agreement) => agreement.id === guardianship?.agreementId && agreement.form === LegalForm.SE_JOINT_BOARD);
  const answersFor = board ? board.parties.map(({ organisationId }) => organisationId).filter((party) => inhabitantsOf(party) !== undefined) : [id];
  return MONTHS.map((month) => monthOf(month, answersFor, { allocated: false }));
}

function monthOf(month: string, municipalities: readonly string[], { allocated }: { allocated: boolean }): VolunteerMonth {
  return { month, allocated, rows: municipalities.map((municipalityId) => rowOf(municipalityId, month, allocated)), provenance: madeUp(`volunteers ${month}`, month) };
}

/** A little more need and a little fewer volunteers each month, as many municipalities report. */
function rowOf(municipalityId: string, month: string, allocated: boolean) {
  const thousands = inhabitantsOf(municipalityId)! / 1000;
  const own = allocated ? 1 : 0.85 + (hashOf(`volunteers ${municipalityId}`) % 31) / 100;
  const passed = MONTHS.indexOf(month);
  const wave = hashOf(`unmet ${municipalityId} ${month}`) % 3;
  return {
    municipalityId,
    volunteers: Math.round(thousands * 3.6 * own - passed * thousands * 0.01),
    assignments: Math.round(thousands * 5.1 * own),
    unmet: Math.round(thousands * (0.2 + passed * 0.006)) + wave,
  };
}
