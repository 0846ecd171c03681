import { GainKind } from '@samverkan/municipality';
import type { DemoLanguage } from '../record/languageOf.js';

/** What is expected, what shows it, and what is done to bring it about. */
interface GainText {
  description: string;
  indicator: string | null;
  measure: string;
}

export interface ToldGain extends Record<DemoLanguage, GainText> {
  kind: GainKind;
  /** What the indicator is to show; null where no figure was set. */
  expected: number | null;
  lowerIsBetter: boolean;
}

/** The expected gains of every kind. One kind has no indicator: whether it comes can never be shown. */
export const GAINS: readonly ToldGain[] = [
  {
    kind: GainKind.VULNERABILITY,
    expected: 1,
    lowerIsBetter: true,
    sv: { description: 'Färre uppgifter hänger på en enda person', indicator: 'Uppgifter som bara en person behärskar, antal', measure: 'Gemensam ersättarlista och rutiner som alla kan' },
    nb: { description: 'Færre oppgaver henger på én person', indicator: 'Oppgaver som bare én person behersker, antall', measure: 'Felles vikarliste og rutiner som alle kan' },
  },
  {
    kind: GainKind.COMPETENCE,
    expected: 6,
    lowerIsBetter: false,
    sv: { description: 'En större yrkesmiljö med bredare kompetens', indicator: 'Medarbetare i samma yrkesroll, antal', measure: 'Gemensamma utbildningsdagar två gånger om året' },
    nb: { description: 'Et større fagmiljø med bredere kompetanse', indicator: 'Ansatte i samme fagrolle, antall', measure: 'Felles fagdager to ganger i året' },
  },
  {
    kind: GainKind.SEASONAL,
    expected: 125,
    lowerIsBetter: true,
    sv: { description: 'Sommarens toppar delas', indicator: 'Högsta månad mot årets genomsnitt, procent', measure: 'Gemensam bemanningsplan för sommaren' },
    nb: { description: 'Sommerens topper deles', indicator: 'Høyeste måned mot årets gjennomsnitt, prosent', measure: 'Felles bemanningsplan for sommeren' },
  },
  {
    kind: GainKind.SCALE,
    expected: 90,
    lowerIsBetter: true,
    sv: { description: 'Lägre kostnad per ärende med större volym', indicator: 'Kostnad per ärende mot året före avtalet, procent', measure: 'Ett gemensamt ärendesystem' },
    nb: { description: 'Lavere kostnad per sak med større volum', indicator: 'Kostnad per sak mot året før avtalen, prosent', measure: 'Ett felles saksbehandlingssystem' },
  },
  {
    kind: GainKind.ECONOMIC_ROOM,
    expected: 95,
    lowerIsBetter: true,
    sv: { description: 'Utrymme frigörs för kärnverksamheten', indicator: 'Nettokostnad mot egen regi, procent', measure: 'Uppföljning av kostnaden varje tertial' },
    nb: { description: 'Økonomisk handlingsrom for kjerneoppgavene', indicator: 'Netto kostnad mot egen drift, prosent', measure: 'Oppfølging av kostnaden hvert tertial' },
  },
  {
    kind: GainKind.SERVICE_QUALITY,
    expected: 14,
    lowerIsBetter: true,
    sv: { description: 'Invånarna får svar snabbare', indicator: 'Tid till första besked, dagar', measure: 'En väg in för ansökningar från alla kommunerna' },
    nb: { description: 'Innbyggerne får svar raskere', indicator: 'Tid til første svar, dager', measure: 'Én vei inn for søknader fra alle kommunene' },
  },
  {
    kind: GainKind.EMPLOYER,
    expected: 8,
    lowerIsBetter: false,
    sv: { description: 'Lättare att rekrytera och behålla', indicator: 'Behöriga sökande per utlyst tjänst, antal', measure: 'Gemensamma annonser och introduktion' },
    nb: { description: 'Lettere å rekruttere og beholde', indicator: 'Kvalifiserte søkere per utlyst stilling, antall', measure: 'Felles utlysninger og introduksjon' },
  },
  {
    kind: GainKind.CAPABILITY,
    expected: null,
    lowerIsBetter: false,
    sv: { description: 'Specialister som ingen av kommunerna hade ensam', indicator: null, measure: 'Behoven av specialister ses över' },
    nb: { description: 'Spesialister som ingen av kommunene hadde alene', indicator: null, measure: 'Gjennomgang av behovet for spesialister' },
  },
  {
    kind: GainKind.SUSTAINABILITY,
    expected: 10,
    lowerIsBetter: true,
    sv: { description: 'Verksamheten håller över tid', indicator: 'Personalomsättning, procent per år', measure: 'Delade roller med två kommuner som arbetsplats' },
    nb: { description: 'Tjenesten holder over tid', indicator: 'Gjennomtrekk av ansatte, prosent per år', measure: 'Delte roller med to kommuner som arbeidssted' },
  },
];
