import { Activity, ActivityKind } from '@samverkan/federation';
import { demoId } from '../record/demoId.js';
import { madeUp, readFrom } from '../record/provenance.js';
import { languageOf } from './languageOf.js';
import type { SecretariatPart } from './secretariatPart.js';

type Told = [year: number, kind: ActivityKind, title: string];

const { NEW, CONTINUED } = ActivityKind;

/** What the document says of 2019; which of it was new, it says of the forum only. */
const READ: Told[] = [
  [2019, CONTINUED, 'Kommunledningskonferenser för kommunerna'],
  [2019, CONTINUED, 'Tema-konferenser tillsammans med Region Skåne'],
  [2019, NEW, 'Forumet med de skånska riksdagsledamöterna blir tydligare ett påverkansforum'],
  [2019, CONTINUED, 'Skånskt ledningsforum och möten mellan presidierna'],
  [2019, CONTINUED, 'Representation i regionala, nationella och internationella nätverk'],
];

const MADE_UP: Record<string, Told[]> = {
  skane: [
    [2026, CONTINUED, 'Kommunledningskonferenser, två om året'],
    [2026, CONTINUED, 'Temakonferenser med Region Skåne'],
    [2026, NEW, 'En gemensam förhandling om skolkort'],
    [2026, NEW, 'Inspel från kommunerna samlas på ett ställe'],
  ],
  'goda-grannar': [
    [2025, NEW, 'Kartläggning av områden för samverkan'],
    [2026, CONTINUED, 'Kartläggning av områden för samverkan'],
    [2026, NEW, 'En gemensam förvaltarenhet bildas'],
    [2026, NEW, 'Gemensam linje om Västkustbanan'],
  ],
  'horby-hoor': [[2026, NEW, 'En gemensam hållning om riksväg 23']],
  ostfold: [[2018, NEW, 'Mål og ambisjoner omsettes i praksis'], [2026, CONTINUED, 'Felles kartlegging, runde to']],
  'laholm-halland': [[2026, CONTINUED, 'Fyra möten i samverkansberedningen']],
};

const SOURCE = 'Kommunförbundet Skåne, ”En samlad röst”';

/** The activity plans of each federation: 2019 as the association tells it, the rest made up. */
export const activityDemo: SecretariatPart = {
  rowsOf: (federation) => {
    const read = federation === 'skane' ? READ : [];
    return [[Activity, [...read.map((told) => toActivity(federation, told, true)), ...(MADE_UP[federation] ?? []).map((told) => toActivity(federation, told, false))]]];
  },
};

function toActivity(federation: string, [year, kind, title]: Told, isRead: boolean) {
  const id = demoId(federation, 'activity', `${year} ${title}`);
  return { id, year, kind, title, text: null, language: languageOf(federation), provenance: isRead ? readFrom(SOURCE, '2019') : madeUp(id) };
}
