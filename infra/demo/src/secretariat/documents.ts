import { AimKind, DocumentState, PreconditionKind, SignatoryRole, type Aim, type DocumentSignatory, type Precondition } from '@samverkan/federation';
import type { Provenance } from '@samverkan/municipality';
import { AGREEMENT_OF_LAHOLM, LETTER_OF_HORBY_AND_HOOR, PAGE_OF_HYLTE } from './sources.js';

export interface ToldDocument {
  title: string;
  direction: string;
  aims: Aim[];
  preconditions: Precondition[];
  state: DocumentState;
  signedOn: string | null;
  parties: { organisation: string; datedOn: string | null; signedOn: string | null; signatories: DocumentSignatory[] }[];
  provenance: Provenance;
}

const { CHAIR_OF_EXECUTIVE_BOARD: KSO, OPPOSITION_LEADER, CHIEF_EXECUTIVE, CHAIR_OF_BOARD } = SignatoryRole;

const SIGNED = '2024-03-28';
/** Who of the politicians in the picture signed is not told, but that each municipality did. */
const inThePicture = (organisation: string, ...people: [name: string, role: SignatoryRole][]) =>
  ({ organisation, datedOn: SIGNED, signedOn: SIGNED, signatories: people.map(([name, role]) => ({ name, role, signedOn: role === KSO ? SIGNED : null })) });

/** The names stand under the document without signatures. */
const unsigned = (organisation: string, datedOn: string, ...people: [name: string, role: SignatoryRole][]) =>
  ({ organisation, datedOn, signedOn: null, signatories: people.map(([name, role]) => ({ name, role, signedOn: null })) });

/** What three of the federations rest on. It is all real. On what the two others rest is not told. */
export const DOCUMENTS: Readonly<Record<string, ToldDocument>> = {
  'goda-grannar': {
    title: 'Avsiktsförklaring Goda grannar',
    direction: 'Att stärka samarbetet, och ha som utgångspunkt att systematiskt försöka hitta samverkan för stärkt effektivitet och hållbarhet inom fler områden framöver. Varje kommun vinner inte på varje enskilt avtal, men målet är att helheten blir bättre för alla.',
    aims: [
      { kind: AimKind.INTERNAL_EFFICIENCY, words: 'Hitta nya lösningar för samverkan, framför allt kopplat till organisationernas inre effektivitet.' },
      { kind: AimKind.RESILIENCE, words: 'Med en ökad samverkan och gemensamma roller så blir kommunerna mindre sårbara.' },
      { kind: AimKind.SUSTAINABILITY, words: '… och mer hållbara över tid.' },
    ],
    preconditions: [{ kind: PreconditionKind.EXISTING, words: 'Kommunerna samverkar i många olika konstellationer och frågor redan idag.' }],
    state: DocumentState.SIGNED,
    signedOn: SIGNED,
    parties: [
      inThePicture('bastad', ['Johan Olsson Swanstein', KSO]),
      inThePicture('falkenberg', ['Per Svensson', KSO], ['Sandra Johansson', OPPOSITION_LEADER]),
      inThePicture('halmstad', ['Stefan Pålsson', KSO], ['Victor Rundqvist', OPPOSITION_LEADER]),
      inThePicture('hylte', ['Ronny Löfquist', KSO], ['Stina Isaksson', OPPOSITION_LEADER]),
      inThePicture('laholm', ['Ove Bengtsson', KSO], ['Peter Berndtsson', OPPOSITION_LEADER]),
    ],
    provenance: PAGE_OF_HYLTE,
  },
  'horby-hoor': {
    title: 'Avsiktsförklaring om samverkan mellan Hörby kommun och Höors kommun',
    direction: 'Genom denna avsiktsförklaring bekräftas kommunernas vilja att arbeta med samverkan på ett strategiskt och strukturerat sätt.',
    aims: [
      { kind: AimKind.SERVICE, words: 'Erbjuda kommuninvånarna bästa möjliga service genom bättre, säkrare och mer kostnadseffektiv verksamhet.' },
      { kind: AimKind.CAPABILITY, words: 'Öka förmågan att möta nya krav på kommunal verksamhet. Nya typer av specialisttjänster behövs/kommer behövas för att vi ska kunna möta kommande lagstiftning.' },
      { kind: AimKind.EMPLOYER, words: 'Ge förutsättningar för att vara en attraktiv arbetsgivare.' },
      { kind: AimKind.DEVELOPMENT_RESOURCES, words: 'Skapa resurser för att utveckla verksamheten.' },
    ],
    preconditions: [
      { kind: PreconditionKind.EXISTING, words: 'Det finns redan en etablerad samverkan.' },
      { kind: PreconditionKind.SIMILAR_SIZE, words: 'Kommunerna är jämnstora.' },
      { kind: PreconditionKind.NEIGHBOURS, words: 'De har en geografisk närhet till varandra.' },
      { kind: PreconditionKind.POLITICAL_WILL, words: 'Det finns en politisk vilja och samsyn på samverkan.' },
      { kind: PreconditionKind.CROSS_BLOC, words: 'Den är blocköverskridande, vilket ger möjlighet att arbeta långsiktigt.' },
    ],
    state: DocumentState.PROPOSED,
    signedOn: null,
    parties: [
      unsigned('hoor', '2017-11', ['Stefan Lissmark', KSO], ['Mikael Andersson', CHIEF_EXECUTIVE]),
      unsigned('horby', '2017-11', ['Susanne Meijer', KSO], ['Johan Eriksson', CHIEF_EXECUTIVE]),
    ],
    provenance: LETTER_OF_HORBY_AND_HOOR,
  },
  'laholm-halland': {
    title: 'Samverkansöverenskommelse mellan Laholms kommun och Region Hallands lokala nämnd i Laholm',
    direction: 'Att aktualisera innehållet och skapa förutsättningar för ett långsiktigt och hållbart arbete med utgångspunkt i en gemensam målsättning.',
    aims: [{ kind: AimKind.SUSTAINABILITY, words: 'En samsyn om vad som behöver göras för att Laholm ska bli ett hållbart samhälle. Effektiviteten ökar när aktörers kunskaper samordnas och de därefter samhandlar.' }],
    preconditions: [{ kind: PreconditionKind.EXISTING, words: 'Avtalet säkrar den samverkan som finns.' }],
    state: DocumentState.PROPOSED,
    signedOn: null,
    parties: [unsigned('laholm', 'XXXX', ['Erling Cronqvist', KSO]), unsigned('region-halland-laholm', 'XXXX', ['Jonas Hellsten', CHAIR_OF_BOARD])],
    provenance: AGREEMENT_OF_LAHOLM,
  },
};
