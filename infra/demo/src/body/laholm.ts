import { UNKNOWN_DATE } from '@samverkan/common';
import { BodyKind, SeatMode } from '@samverkan/municipality';
import { readFrom } from '../record/provenance.js';
import { swedishBodies } from './swedish.js';
import { assisting, chair, convenor, member, type ToldBody } from './toldBody.js';

/** What the agreement with the local board says of Laholm's bodies. */
export const AGREEMENT = readFrom('Laholms kommun, ”Revidering av samverkansöverenskommelse mellan Laholms kommun och Region Hallands lokala nämnd i Laholm”', UNKNOWN_DATE);

export const LOCAL_BOARD = 'region-halland-laholm';
const CHAIR = 'Kommunstyrelsens ordförande';

const committees: readonly [key: string, name: string, presidium: string][] = [
  ['children', 'Barn- och ungdomsnämnden', 'Barn- och ungdomsnämndens presidium'],
  ['culture', 'Kultur- och utvecklingsnämnden', 'Kultur- och utvecklingsnämndens presidium'],
  ['environment', 'Miljö- och byggnadsnämnden', 'Miljö- och byggnadsnämndens presidium'],
  ['social', 'Socialnämnden', 'Socialnämndens presidium'],
];

const boards: ToldBody[] = [
  { key: 'board-presidium', name: 'Kommunstyrelsens presidium', kind: BodyKind.PRESIDIUM, parent: 'board', source: AGREEMENT, seats: [chair(CHAIR, 'kso')] },
  ...committees.flatMap(([key, name, presidium]): ToldBody[] => [
    { key, name, kind: BodyKind.COMMITTEE, parent: 'council', source: AGREEMENT },
    { key: `${key}-presidium`, name: presidium, kind: BodyKind.PRESIDIUM, parent: key, source: AGREEMENT },
  ]),
  { key: 'housing', name: 'Laholmshem AB', kind: BodyKind.COMPANY, source: AGREEMENT },
  { key: 'property', name: 'Kommunfastigheter i Laholm AB', kind: BodyKind.COMPANY, source: AGREEMENT },
  { key: 'housing-presidium', name: 'Laholmshem AB:s och Kommunfastigheter i Laholm AB:s presidium', kind: BodyKind.PRESIDIUM, parent: 'housing', source: AGREEMENT },
];

const preparatory: ToldBody = {
  key: 'preparatory',
  name: 'Samverkansberedningen',
  kind: BodyKind.PREPARATORY,
  parent: 'board',
  mandate: 'Samverkansberedningen har inga beslutsbefogenheter, det förutsätter att respektive företrädare för deltagande part initierar frågor som kräver beslut hos respektive organ.',
  purpose: 'Att bereda frågor med koppling till genomförandet av beslutade kommungemensamma resultatmål.',
  source: AGREEMENT,
  seats: [
    convenor(CHAIR),
    member('Kommunstyrelsens presidium', { body: ['laholm', 'board-presidium'] }),
    ...committees.map(([key, , presidium]) => member(presidium, { body: ['laholm', `${key}-presidium`] })),
    member('Laholmsbuktens VA:s presidium', { body: ['halmstad', 'water-presidium'] }),
    member('Laholmshem AB:s och Kommunfastigheter i Laholm AB:s presidium', { body: ['laholm', 'housing-presidium'] }),
    member('Region Hallands lokala nämnd i Laholm, presidiet', { body: [LOCAL_BOARD, 'presidium'] }),
    assisting('Kommunchefen'),
    assisting('Verksamhetschefer'),
    assisting('Bolagschefer'),
    assisting('Nämndtjänsteman för lokal nämnd i Laholm', LOCAL_BOARD),
  ],
};

const CHILDREN_UNITS = ['Barn- och ungdomsverksamheten', 'Kultur- och utvecklingsverksamheten', 'Socialtjänsten', 'Strategienheten'];
const SAFETY_UNITS = ['Barn- och ungdomsverksamheten', 'Kultur- och utvecklingsverksamheten', 'Miljökontoret', 'Samhällsbyggnadskontoret', 'Socialtjänsten', 'Driftenheten', 'Strategienheten'];

const strategist = member('Social hållbarhetsstrateg, lokal nämnd i Laholm', { of: LOCAL_BOARD });
const called = [convenor('Målområdesansvarig chef'), member('Målområdesstrateg')];

const groups: ToldBody[] = [
  {
    key: 'children-group',
    name: 'Resursgruppen Barn och unga',
    kind: BodyKind.RESOURCE_GROUP,
    purpose: 'Lokala, övergripande samverkansfrågor med fokus på förebyggande och tidigt stöd till barn och unga.',
    source: AGREEMENT,
    seats: [...called, ...CHILDREN_UNITS.map((unit) => member(unit)), strategist],
  },
  {
    key: 'safety-group',
    name: 'Resursgruppen Trygghet och folkhälsa',
    kind: BodyKind.RESOURCE_GROUP,
    purpose: 'Lokala, övergripande samverkansfrågor med fokus på främjande och förebyggande trygghets- och folkhälsoarbete.',
    source: AGREEMENT,
    seats: [...called, ...SAFETY_UNITS.map((unit) => member(unit)), member('Laholmshem', { body: ['laholm', 'housing'] }), strategist, member('Polisen', { of: 'polisen' })],
  },
  { key: 'planning-group', name: 'Resursgruppen Samhällsplanering', kind: BodyKind.RESOURCE_GROUP, seats: [...called, member('Samhällsbyggnadskontoret'), { ...strategist, mode: SeatMode.ON_DEMAND }] },
  {
    key: 'quality',
    name: 'Kvalitetsnätverket',
    kind: BodyKind.QUALITY_NETWORK,
    purpose: 'Att förvalta, samordna och utveckla processer samt bidra till förbättringar i styr- och stödprocesser, och vara en möjlighet till informations- och erfarenhetsutbyte mellan likvärdiga yrkesroller och funktioner.',
    source: AGREEMENT,
    seats: [member('Kommunstrateg'), member('Verksamheternas kvalitetsutvecklare'), member('Digitaliseringsstrateg'), member('Social hållbarhetsstrateg för lokal nämnd i Laholm', { of: LOCAL_BOARD })],
  },
];

const told = [...boards, preparatory, ...groups];

/** Laholm's bodies as the agreement with the local board names them, and the usual ones beside them. */
export const laholmBodies: ToldBody[] = [...swedishBodies('laholm').filter(({ key }) => told.every((body) => body.key !== key)), ...told];
