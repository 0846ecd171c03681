import { CodeScheme, Country, OrganisationKind } from '@samverkan/municipality';
import { readFrom } from '../record/provenance.js';
import type { Facts, PopulationRecord } from '../record/records.js';

/** The figures of late 2025: the list says when it was made, not which day the figures are for. */
const LATE_2025 = 'SCB, via en lista över kommunernas folkmängd daterad 2025-12-12 (rikssumma 10 609 461); vilken dag siffran gäller anges inte';
const HALLAND_2023 = 'SCB, via regionfakta.com (Halland)';
const SKANE_2019 = 'SCB, via de.zxc.wiki (Skåne län)';

const DERIVED = 'Härlett ur SCB:s nummerserie mellan bekräftade nummer; kontrollsiffran stämmer. Inte kontrollerat hos SCB eller Bolagsverket.';

interface Municipality {
  id: string;
  name: string;
  officialName: string;
  county: 'SE-M' | 'SE-N';
  kommunkod: string;
  organisationNumber: { value: string; official: boolean; source: string };
  populations: PopulationRecord[];
}

/** A municipality and what is publicly known of it. From when its code is valid is not recorded. */
function aMunicipality({ kommunkod, populations, ...organisation }: Municipality): Facts {
  return {
    organisation: {
      ...organisation,
      kind: OrganisationKind.MUNICIPALITY,
      country: Country.SE,
      homepage: `https://www.${organisation.id}.se`,
      provenance: readFrom('Offentliga uppgifter: kommunkod och folkmängd från SCB, organisationsnummer enligt dess egen källa', '2025'),
    },
    codes: [{ scheme: CodeScheme.SE_KOMMUNKOD, code: kommunkod, validFrom: null, validTo: null }],
    populations,
  };
}

/** The five municipalities of Goda grannar: nothing here is made up. Båstad lies in Skåne, the others in Halland. */
export const members: Facts[] = [
  aMunicipality({
    id: 'hylte',
    name: 'Hylte',
    officialName: 'Hylte kommun',
    county: 'SE-N',
    kommunkod: '1315',
    organisationNumber: { value: '212000-1207', official: false, source: DERIVED },
    populations: [
      { date: '2023-12-31', value: 10_299, source: HALLAND_2023 },
      { date: '2025', value: 10_116, source: LATE_2025 },
    ],
  }),
  aMunicipality({
    id: 'bastad',
    name: 'Båstad',
    officialName: 'Båstads kommun',
    county: 'SE-M',
    kommunkod: '1278',
    organisationNumber: { value: '212000-0944', official: false, source: DERIVED },
    populations: [
      { date: '2019-12-31', value: 15_128, source: SKANE_2019 },
      { date: '2025', value: 16_092, source: LATE_2025 },
    ],
  }),
  aMunicipality({
    id: 'laholm',
    name: 'Laholm',
    officialName: 'Laholms kommun',
    county: 'SE-N',
    kommunkod: '1381',
    organisationNumber: { value: '212000-1223', official: false, source: DERIVED },
    populations: [
      { date: '2023-12-31', value: 26_565, source: HALLAND_2023 },
      { date: '2025', value: 26_585, source: LATE_2025 },
    ],
  }),
  aMunicipality({
    id: 'halmstad',
    name: 'Halmstad',
    officialName: 'Halmstads kommun',
    county: 'SE-N',
    kommunkod: '1380',
    organisationNumber: { value: '212000-1215', official: true, source: 'sv.wikipedia.org, Halmstads kommun' },
    populations: [
      { date: '2023-12-31', value: 105_796, source: HALLAND_2023 },
      { date: '2025', value: 106_389, source: LATE_2025 },
    ],
  }),
  aMunicipality({
    id: 'falkenberg',
    name: 'Falkenberg',
    officialName: 'Falkenbergs kommun',
    county: 'SE-N',
    kommunkod: '1382',
    organisationNumber: { value: '212000-1231', official: false, source: DERIVED },
    populations: [
      { date: '2023-12-31', value: 47_108, source: HALLAND_2023 },
      { date: '2025', value: 47_338, source: LATE_2025 },
    ],
  }),
];
