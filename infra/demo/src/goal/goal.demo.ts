import { GoalDirection, Language, OrganisationKind } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { hashOf } from '../record/hashOf.js';
import { languageOf } from '../record/languageOf.js';
import { readFrom } from '../record/provenance.js';
import type { Records } from '../record/records.js';
import { laholmVision } from './laholm.js';
import { type ToldIndicator, type ToldVision, visionRows } from './toldGoal.js';

/** What municipalities want to reach: as the agreement says for Laholm, a few usual goals for the others. */
export const goalDemo: DemoPart = {
  rowsOf: (member) => {
    if (member.organisation.kind !== OrganisationKind.MUNICIPALITY) return [];
    return visionRows(member.organisation.id, member.organisation.id === 'laholm' ? laholmVision(inhabitants(member)) : usual(member));
  },
};

const WORDS = {
  [Language.sv]: { vision: 'Ett gott liv i hela kommunen', growth: 'Tillväxt', inhabitants: 'Antalet invånare ska öka', employer: 'Attraktiv arbetsgivare', sickLeave: 'Sjukfrånvaron ska minska', sickDays: 'Sjukfrånvaro bland anställda', satisfaction: 'Invånarna ska vara nöjda med kommunens service', counted: 'Invånare totalt, antal' },
  [Language.nb]: { vision: 'Et godt liv i hele kommunen', growth: 'Vekst', inhabitants: 'Folketallet skal øke', employer: 'Attraktiv arbeidsgiver', sickLeave: 'Sykefraværet skal ned', sickDays: 'Sykefravær blant ansatte', satisfaction: 'Innbyggerne skal være fornøyde med tjenestene', counted: 'Innbyggere i alt, antall' },
};

function usual(member: Records): ToldVision {
  const language = languageOf(member);
  const words = WORDS[language];
  const { UP, DOWN } = GoalDirection;
  return {
    title: words.vision,
    language,
    areas: [
      { key: 'growth', title: words.growth, isSoundFinanceGoal: true, goals: [{ key: 'inhabitants', title: words.inhabitants, direction: UP, indicators: [inhabitants(member)] }] },
      {
        key: 'employer',
        title: words.employer,
        isSoundFinanceGoal: true,
        goals: [
          { key: 'sick-leave', title: words.sickLeave, direction: DOWN, indicators: [{ title: words.sickDays, unit: '%', direction: DOWN, values: sickLeave(member.organisation.id) }] },
          { key: 'satisfaction', title: words.satisfaction, direction: UP, indicators: [] },
        ],
      },
    ],
  };
}

/** The population figures that are known, by their years: not made up. */
function inhabitants(member: Records): ToldIndicator {
  const { populations } = member;
  const words = WORDS[languageOf(member)];
  return {
    title: words.counted,
    unit: languageOf(member) === Language.nb ? 'personer' : 'invånare',
    direction: GoalDirection.UP,
    ...(languageOf(member) === Language.sv && { kolada: 'N01951' }),
    values: Object.fromEntries(populations.map(({ date, value }) => [Number(date.slice(0, 4)), value])),
    source: readFrom(populations.at(-1)?.source ?? 'SCB', populations.at(-1)?.date ?? null),
  };
}

/** Between 5 and 9 per cent, a little up or down each year; some have not counted yet for 2025. */
function sickLeave(organisation: string): Record<number, number> {
  const years = [2022, 2023, 2024, ...(hashOf(`${organisation} sick leave`) % 4 === 0 ? [] : [2025])];
  return Object.fromEntries(years.map((year) => [year, 5 + (hashOf(`${organisation} sick leave ${year}`) % 40) / 10]));
}
