import { NegotiationMandate, Negotiation, NegotiationState } from '@samverkan/federation';
import { readFederation } from '@samverkan/schema';
import { daysAfter } from '../record/daysAfter.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { madeUp } from '../record/provenance.js';
import { languageOf } from './languageOf.js';
import type { SecretariatPart } from './secretariatPart.js';

interface Told extends Pick<Negotiation, 'externalParty' | 'subject' | 'lead' | 'state' | 'openedOn'> {
  name: string;
  /** How many members in a hundred have given a mandate. */
  share: number;
  endedOn?: string;
  meetings?: number;
  result?: string;
}

const NEGOTIATIONS: Record<string, Told[]> = {
  skane: [
    { name: 'aids', externalParty: 'Region Skåne', subject: 'Hjälpmedel: priser och leveranstider', lead: 'Förbundsdirektören', share: 100, state: NegotiationState.CONCLUDED, openedOn: '2025-02-03', endedOn: '2026-01-30', meetings: 6, result: 'Ett avtal om hjälpmedel till och med 2029, med en prislista för alla 33.' },
    { name: 'public-transport', externalParty: 'Region Skåne', subject: 'Skolkort i den allmänna kollektivtrafiken', lead: 'Förbundets ekonomichef', share: 70, state: NegotiationState.OPEN, openedOn: '2026-04-13' },
    { name: 'health-agreement', externalParty: 'Region Skåne', subject: 'Ansvar för läkare i hemsjukvården', lead: 'Förbundets välfärdschef', share: 90, state: NegotiationState.BROKEN_OFF, openedOn: '2024-09-02', endedOn: '2025-06-12', meetings: 9 },
  ],
  'goda-grannar': [
    { name: 'guardians-unit', externalParty: 'Akademikerförbundet SSR', subject: 'Villkor för anställda ställföreträdare', lead: 'Personalchefen i Halmstad', share: 60, state: NegotiationState.OPEN, openedOn: '2026-09-21' },
    { name: 'mobile-coverage', externalParty: 'Post- och telestyrelsen', subject: 'Täckning i skogsbygden', lead: 'Kommundirektören i Hylte', share: 100, state: NegotiationState.CONCLUDED, openedOn: '2025-10-06', endedOn: '2026-05-29', meetings: 3, result: 'Tre master byggs före 2028.' },
  ],
};

/** What each federation negotiates, and for whom: made up. */
export const negotiationDemo: SecretariatPart = {
  rowsOf: (federation) => {
    const told = (NEGOTIATIONS[federation] ?? []).map((negotiation) => ({ ...negotiation, id: demoId(federation, 'negotiation', negotiation.name), givenBy: mandatesOf(federation, negotiation) }));
    return [
      [
        Negotiation,
        told.map(({ id, externalParty, subject, lead, state, openedOn, endedOn = null, meetings = null, result = null, givenBy }) => ({
          id, externalParty, subject, lead, state, openedOn, endedOn, meetings, result, concludedForIds: result === null ? [] : givenBy, language: languageOf(federation), provenance: madeUp(id),
        })),
      ],
      [NegotiationMandate, told.flatMap(({ id: negotiation, openedOn, givenBy }) => givenBy.map((organisationId) => toMandate(federation, negotiation, organisationId, openedOn)))],
    ];
  },
};

const mandatesOf = (federation: string, { name, share }: Told): string[] => readFederation(federation).members.flatMap(({ id }) => (hashOf(`${federation} ${name} mandate ${id}`) % 100 < share ? [id] : []));

function toMandate(federation: string, negotiation: string, organisationId: string, openedOn: string) {
  const id = demoId(federation, 'mandate', `${negotiation} ${organisationId}`);
  const chance = hashOf(id);
  return { id, negotiation, organisationId, decidedBy: 'Kommunstyrelsen', givenOn: daysAfter(openedOn, -10 - (chance % 60)), diaryNumber: chance % 3 ? `KS ${openedOn.slice(0, 4)}/${100 + (chance % 800)}` : null, provenance: madeUp(id) };
}
