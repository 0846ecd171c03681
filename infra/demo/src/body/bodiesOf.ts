import { BodyKind, Country, OrganisationKind } from '@samverkan/municipality';
import { readFrom } from '../record/provenance.js';
import type { Records } from '../record/records.js';
import { AGREEMENT, laholmBodies } from './laholm.js';
import { norwegianBodies } from './norwegian.js';
import { swedishBodies } from './swedish.js';
import { chair, type ToldBody } from './toldBody.js';

const LETTER = readFrom('Hörby kommun och Höörs kommun, ”Avsiktsförklaring om samverkan mellan Hörby kommun och Höors kommun”', '2017-11');

/** The bodies of an organisation that are told of, in the order in which they refer to each other. */
export function bodiesOf({ organisation: { id, kind, country } }: Pick<Records, 'organisation'>): ToldBody[] {
  if (id === 'laholm') return laholmBodies;
  if (kind === OrganisationKind.LOCAL_BOARD) return localBoard(id);
  if (kind !== OrganisationKind.MUNICIPALITY) return [];
  if (country === Country.NO) return norwegianBodies(id);
  const bodies = swedishBodies(id);
  if (id === 'horby' || id === 'hoor') return bodies.map((body) => (body.key === 'working-committee' ? steering(body) : body));
  return id === 'halmstad' ? [...bodies, ...water] : bodies;
}

function localBoard(organisation: string): ToldBody[] {
  const name = organisation === 'region-halland-laholm' ? 'Region Hallands lokala nämnd i Laholm' : 'Lokala nämnden';
  return [
    {
      key: 'board',
      name,
      kind: BodyKind.LOCAL_BOARD,
      mandate: 'På uppdrag av Regionfullmäktige och Regionstyrelsen medverka till att utveckla regionens mål inom regional utveckling och hälso- och sjukvård, genom bland annat inventeringar och behovsbedömningar.',
      purpose: 'Att genom dialoger och samråd bidra till lokal förankring av inom regionen fattade beslut.',
      source: AGREEMENT,
      seats: [chair('Lokala nämndens ordförande', 'chair')],
    },
    { key: 'presidium', name: `${name}, presidiet`, kind: BodyKind.PRESIDIUM, parent: 'board', source: AGREEMENT },
  ];
}

/** The joint board of Halmstad and Laholm for water; Halmstad is the host. */
const water: ToldBody[] = [
  { key: 'water', name: 'Nämnden för Laholmsbuktens VA', kind: BodyKind.JOINT_BOARD, parent: 'council' },
  { key: 'water-presidium', name: 'Laholmsbuktens VA:s presidium', kind: BodyKind.PRESIDIUM, parent: 'water' },
];

/** The two working committees make up the steering group of Hörby and Höör. */
function steering(body: ToldBody): ToldBody {
  return {
    ...body,
    mandate: 'För kommunstyrelsens räkning hålla samman samverkan, identifiera potentiella samverkansområden, följa upp samverkan och återkoppla och återredovisa till kommunstyrelsen.',
    purpose: 'Att leda och utveckla samverkan mellan Hörby och Höör i en gemensam styrgrupp.',
    source: LETTER,
  };
}
