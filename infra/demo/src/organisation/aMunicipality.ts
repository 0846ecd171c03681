import { CodeScheme, Country, Language, OrganisationKind } from '@samverkan/municipality';
import { readFrom } from '../record/provenance.js';
import type { CodeRecord, Facts, PopulationRecord } from '../record/records.js';

/** Our translation of a name. */
export const inEnglish = (text: string) => [{ language: Language.en, text }];

/** A number in the national register, and where it was read; without a source it was derived, and is not shown as official. */
export interface Registered {
  value: string;
  source?: string;
}

const DERIVED = 'Härlett ur SCB:s nummerserie mellan bekräftade nummer; kontrollsiffran stämmer. Inte kontrollerat hos SCB eller Bolagsverket.';

interface Swedish {
  id: string;
  name: string;
  officialName: string;
  county: 'SE-M' | 'SE-N';
  kommunkod: string;
  number: Registered;
  populations: PopulationRecord[];
  homepage?: string;
}

/** A Swedish municipality and what is publicly known of it. From when its code is valid is not recorded. */
export function aSwedishMunicipality({ id, name, officialName, county, kommunkod, number: { value, source }, populations, homepage }: Swedish): Facts {
  return {
    organisation: {
      id,
      name,
      officialName,
      otherOfficialNames: inEnglish(`${name} Municipality`),
      county,
      kind: OrganisationKind.MUNICIPALITY,
      country: Country.SE,
      organisationNumber: { value, official: source !== undefined, source: source ?? DERIVED },
      homepage: homepage ?? null,
      provenance: readFrom('Offentliga uppgifter: kommunkod och folkmängd från SCB, organisationsnummer enligt dess egen källa', '2025'),
    },
    codes: [{ scheme: CodeScheme.SE_KOMMUNKOD, code: kommunkod, validFrom: null, validTo: null }],
    populations,
  };
}

interface Norwegian {
  id: string;
  name: string;
  officialName: string;
  number: string;
  /** Its number in Østfold until 2019, in Viken until 2023, and in Østfold again. */
  codes: [until2019: string, until2023: string, now: string];
  populations: [on2018: number, on2024: number];
}

/** A municipality of Østfold. The county became part of Viken in 2020 and its own again in 2024, each time with new numbers. */
export function aMunicipalityOfOstfold({ id, name, officialName, number, codes: [until2019, until2023, now], populations: [on2018, on2024] }: Norwegian): Facts {
  const code = (value: string, validFrom: string | null, validTo: string | null): CodeRecord => ({ scheme: CodeScheme.NO_KOMMUNENUMMER, code: value, validFrom, validTo });
  return {
    organisation: {
      id,
      name,
      officialName,
      otherOfficialNames: inEnglish(`${name} Municipality`),
      county: 'NO-31',
      kind: OrganisationKind.MUNICIPALITY,
      country: Country.NO,
      organisationNumber: { value: number, official: true, source: 'Offentlig kodeliste over avgivertyper (organisasjonsnummer, kommunenummer, navn); kontrollsifferet stemmer' },
      homepage: null,
      provenance: readFrom('Offentlige opplysninger: kommunenummer og folkemengde fra SSB, organisasjonsnummer etter egen kilde', '2024'),
    },
    codes: [code(until2019, null, '2019-12-31'), code(until2023, '2020-01-01', '2023-12-31'), code(now, '2024-01-01', null)],
    populations: [
      { date: '2018-01-01', value: on2018, source: 'SSB, via niphr/csdata' },
      { date: '2024-01-01', value: on2024, source: 'SSB, via aprestmo/norway-geodata (MIT)' },
    ],
  };
}
