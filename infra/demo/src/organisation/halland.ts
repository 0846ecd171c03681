import { Country, OrganisationKind } from '@samverkan/municipality';
import { readFrom } from '../record/provenance.js';
import type { Facts } from '../record/records.js';
import { aSwedishMunicipality, inEnglish, type Registered } from './aMunicipality.js';
import { LATE_2025 } from './late2025.js';

const ON_2023 = 'SCB, via regionfakta.com (Halland)';

type Row = [id: string, name: string, officialName: string, kommunkod: string, number: Registered, end2023: number, late2025: number];

const rows: Row[] = [
  ['hylte', 'Hylte', 'Hylte kommun', '1315', { value: '212000-1207' }, 10_299, 10_116],
  ['laholm', 'Laholm', 'Laholms kommun', '1381', { value: '212000-1223' }, 26_565, 26_585],
  ['halmstad', 'Halmstad', 'Halmstads kommun', '1380', { value: '212000-1215', source: 'sv.wikipedia.org, Halmstads kommun' }, 105_796, 106_389],
  ['falkenberg', 'Falkenberg', 'Falkenbergs kommun', '1382', { value: '212000-1231' }, 47_108, 47_338],
];

/** Four municipalities of Halland: nothing here is made up. */
export const hallandMunicipalities: Facts[] = rows.map(([id, name, officialName, kommunkod, number, end2023, late2025]) =>
  aSwedishMunicipality({
    id,
    name,
    officialName,
    county: 'SE-N',
    kommunkod,
    number,
    homepage: `https://www.${id}.se`,
    populations: [
      { date: '2023-12-31', value: end2023, source: ON_2023 },
      { date: '2025', value: late2025, source: LATE_2025 },
    ],
  }),
);

/**
 * Region Halland's board for the area of Laholm: part of the region, so that it has no number of its own, no code and no
 * population that the source states. Its mandate comes from the region's council and executive board.
 */
export const localBoardInLaholm: Facts = {
  organisation: {
    id: 'region-halland-laholm',
    name: 'Lokal nämnd i Laholm',
    officialName: 'Region Hallands lokala nämnd i Laholm',
    otherOfficialNames: inEnglish('Region Halland’s local board in Laholm'),
    county: 'SE-N',
    kind: OrganisationKind.LOCAL_BOARD,
    country: Country.SE,
    organisationNumber: null,
    homepage: null,
    provenance: readFrom('Laholms kommun, ”Revidering av samverkansöverenskommelse mellan Laholms kommun och Region Hallands lokala nämnd i Laholm”', null),
  },
  codes: [],
  populations: [],
};
