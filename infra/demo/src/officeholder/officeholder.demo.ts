import { Officeholder, OfficeRole, type Provenance } from '@samverkan/municipality';
import { UNKNOWN_DATE } from '@samverkan/common';
import { AGREEMENT } from '../body/laholm.js';
import { bodyId, officeholderId } from '../body/toldBody.js';
import type { DemoPart } from '../demoPart.js';
import { readFrom } from '../record/provenance.js';

interface ToldOfficeholder {
  key: string;
  name: string;
  role: OfficeRole;
  title: string;
  /** The key of the body in which the role is held. */
  body?: string;
  to?: string;
  source: Provenance;
}

const NEWS = readFrom('hylte.se, ”Goda grannar blir starkare tillsammans”; dagen enligt sidans adress', '2024-03-28');
const LETTER = readFrom('Hörby kommun och Höörs kommun, ”Avsiktsförklaring om samverkan mellan Hörby kommun och Höors kommun”', '2017-11');

const kso = (name: string, source: Provenance): ToldOfficeholder => ({ key: 'kso', name, role: OfficeRole.KSO, title: 'Kommunstyrelsens ordförande', body: 'board', source });
const opposition = (name: string): ToldOfficeholder => ({ key: 'opposition', name, role: OfficeRole.OPPOSITION, title: 'Oppositionsråd', source: NEWS });
const chief = (name: string, title: string): ToldOfficeholder => ({ key: 'chief', name, role: OfficeRole.CHIEF_EXECUTIVE, title, source: LETTER });

/** Whom the documents name, and no one else. They say neither party nor since when; Båstad's opposition is not named. */
const TOLD: Readonly<Record<string, ToldOfficeholder[]>> = {
  laholm: [
    kso('Ove Bengtsson', NEWS),
    opposition('Peter Berndtsson'),
    // An undated agreement has another name on the line for the chair: he held the office at another time.
    { ...kso('Erling Cronqvist', AGREEMENT), key: 'kso-of-the-agreement', to: UNKNOWN_DATE },
  ],
  hylte: [kso('Ronny Löfquist', NEWS), opposition('Stina Isaksson')],
  bastad: [kso('Johan Olsson Swanstein', NEWS)],
  falkenberg: [kso('Per Svensson', NEWS), opposition('Sandra Johansson')],
  halmstad: [kso('Stefan Pålsson', NEWS), opposition('Victor Rundqvist')],
  horby: [kso('Susanne Meijer', LETTER), chief('Johan Eriksson', 'Kommunchef')],
  hoor: [kso('Stefan Lissmark', LETTER), chief('Mikael Andersson', 'Kommundirektör')],
  'region-halland-laholm': [{ key: 'chair', name: 'Jonas Hellsten', role: OfficeRole.CHAIR, title: 'Lokala nämnden i Laholm, ordförande', body: 'board', source: AGREEMENT }],
};

/** Officeholders in public roles: only those whom the documents name. */
export const officeholderDemo: DemoPart = {
  rowsOf: ({ organisation: { id } }) => [
    [Officeholder, (TOLD[id] ?? []).map(({ key, name, role, title, body, to, source }) => ({ id: officeholderId(id, key), name, role, title, party: null, bodyId: body ? bodyId(id, body) : null, from: null, to: to ?? null, provenance: source }))],
  ],
};
