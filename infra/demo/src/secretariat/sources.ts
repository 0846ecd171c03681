import { MADE_UP, readFrom } from '../record/provenance.js';

/** The five documents that tell of the federations, each with the date that it bears. */
export const PAGE_OF_HYLTE = readFrom('Hylte kommuns webbplats, ”Goda grannar blir starkare tillsammans”; datum enligt sidans adress', '2024-03-28');
export const LETTER_OF_HORBY_AND_HOOR = readFrom('Hörby kommun och Höörs kommun, ”Avsiktsförklaring om samverkan mellan Hörby kommun och Höörs kommun”, förslag till beslut', '2017-11');
export const PAGE_OF_MARKER = readFrom('Marker kommune, ”Samarbeid for bedre tjenester”', '2017');
export const PAGE_OF_SKANE = readFrom('Kommunförbundet Skåne, ”En samlad röst”', '2019');
export const AGREEMENT_OF_LAHOLM = readFrom('Laholms kommun, ”Revidering av samverkansöverenskommelse mellan Laholms kommun och Region Hallands lokala nämnd i Laholm”', 'XXXX');

/** What a document tells, with details that are made up. */
export const partlyMadeUp = ({ source, asOf }: { source: string; asOf: string | null }, what: string) => ({ source: `${source}; ${MADE_UP.toLowerCase()}: ${what}`, asOf, lastVerifiedOn: null, demonstration: true });
