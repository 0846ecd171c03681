import { Country, Language, Stance, StanceKind, stanceId } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { federationsOf } from '../organisation/federationsOf.js';
import { daysAfter } from '../record/daysAfter.js';
import { hashOf } from '../record/hashOf.js';
import { oneOf } from '../record/oneOf.js';
import { AS_OF, madeUp } from '../record/provenance.js';
import type { OrganisationRecord } from '../record/records.js';
import { CONSULTATIONS, positionId, POSITIONS, responseId } from './saidForAll.js';

const { SUPPORTS, DISSENTS, ABSTAINS, OWN_ANSWER } = StanceKind;

/** Out of twenty members so many stand where; null has said nothing. */
const CHANCES: readonly (StanceKind | null)[] = [...Array.from({ length: 15 }, () => SUPPORTS), DISSENTS, ABSTAINS, OWN_ANSWER, OWN_ANSWER, null];

/** What all stand behind. */
const UNANIMOUS = new Set(['general-grants', 'guardians', 'neighbours-across-the-border', 'ppt']);

const REASONS: Record<Country, Partial<Record<StanceKind, string[]>>> = {
  [Country.SE]: {
    DISSENTS: ['Kommunen förlorar på förslaget och har svarat nej i sak.', 'Kommunstyrelsen vill gå längre än förbundet.'],
    ABSTAINS: ['Frågan berör inte kommunen.', 'Kommunen har inte hunnit bereda frågan.'],
    OWN_ANSWER: ['Kommunen är själv remissinstans och har egna skäl.'],
  },
  [Country.NO]: { DISSENTS: ['Kommunen mener at kravene koster for mye.'], ABSTAINS: ['Saken gjelder ikke kommunen.'], OWN_ANSWER: ['Kommunen er selv høringsinstans.'] },
};

/** Where the members of each federation stand on what it says for all. */
export const stanceDemo: DemoPart = {
  rowsOf: ({ organisation }) => [[Stance, federationsOf(organisation.id).flatMap((federation) => subjectsOf(federation).flatMap((subject) => stanceOf(organisation, subject)))]],
};

interface Subject {
  id: string;
  name: string;
  /** From when members could take a stance. */
  from: string;
}

function subjectsOf(federation: string): Subject[] {
  const answered = (CONSULTATIONS[federation] ?? []).filter(({ answer }) => answer !== undefined).map((asked) => ({ id: responseId(federation, asked), name: asked.name, from: asked.received }));
  return [...answered, ...(POSITIONS[federation] ?? []).map((position) => ({ id: positionId(federation, position), name: position.name, from: daysAfter(position.adopted ?? AS_OF, -60) }))];
}

function stanceOf({ id: organisation, country }: OrganisationRecord, subject: Subject): Stance[] {
  const chance = `${organisation} ${subject.id}`;
  const kind = UNANIMOUS.has(subject.name) ? SUPPORTS : oneOf(CHANCES, chance);
  if (kind === null) return [];
  const norwegian = country === Country.NO;
  return [
    {
      id: stanceId(organisation, subject.id),
      subjectId: subject.id,
      kind,
      reason: reasonOf(country, kind, chance),
      ownAnswerUrl: kind === OWN_ANSWER ? `https://www.${organisation}.example/${norwegian ? 'horingssvar' : 'remissvar'}/${subject.name}` : null,
      decidedBy: norwegian ? 'Formannskapet' : 'Kommunstyrelsen',
      statedOn: daysAfter(subject.from, 21 + (hashOf(chance) % 35)),
      language: norwegian ? Language.nb : Language.sv,
      provenance: madeUp(chance),
    },
  ];
}

function reasonOf(country: Country, kind: StanceKind, chance: string): string | null {
  const reasons = REASONS[country][kind];
  return reasons ? oneOf(reasons, chance) : null;
}
