import { registerEnumType } from 'type-graphql';

export enum OrganisationKind {
  MUNICIPALITY = 'MUNICIPALITY',
  REGION = 'REGION',
  LOCAL_BOARD = 'LOCAL_BOARD',
  COUNTY_COUNCIL = 'COUNTY_COUNCIL',
  JOINT_BOARD = 'JOINT_BOARD',
  MUNICIPAL_FEDERATION = 'MUNICIPAL_FEDERATION',
  MUNICIPAL_COMPANY = 'MUNICIPAL_COMPANY',
  ASSOCIATION = 'ASSOCIATION',
  STATE_BODY = 'STATE_BODY',
}
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of body an organisation is. Parties to an agreement are not only municipalities (seed L1).',
  valuesConfig: {
    MUNICIPALITY: { description: 'Kommun; kommune.' },
    REGION: { description: 'A Swedish region.' },
    LOCAL_BOARD: { description: 'Lokal nämnd: a board of a region for one municipality’s area.' },
    COUNTY_COUNCIL: { description: 'A Norwegian fylkeskommune.' },
    JOINT_BOARD: { description: 'Gemensam nämnd; vertskommunenemnd.' },
    MUNICIPAL_FEDERATION: { description: 'Kommunalförbund; kommunalt oppgavefellesskap.' },
    MUNICIPAL_COMPANY: { description: 'A company that municipalities own: AB, IKS, AS.' },
    ASSOCIATION: { description: 'Ideell or ekonomisk förening; samvirkeforetak.' },
    STATE_BODY: { description: 'An agency of the state, e.g. länsstyrelse or the police.' },
  },
});

export enum Country {
  SE = 'SE',
  NO = 'NO',
}
registerEnumType(Country, {
  name: 'Country',
  description: 'A country (ISO 3166-1).',
  valuesConfig: { SE: { description: 'Sweden.' }, NO: { description: 'Norway.' } },
});

export enum CodeScheme {
  SE_KOMMUNKOD = 'SE_KOMMUNKOD',
  SE_LANSKOD = 'SE_LANSKOD',
  NO_KOMMUNENUMMER = 'NO_KOMMUNENUMMER',
  NO_FYLKESNUMMER = 'NO_FYLKESNUMMER',
}
registerEnumType(CodeScheme, {
  name: 'CodeScheme',
  description: 'Whose numbering an official code belongs to.',
  valuesConfig: {
    SE_KOMMUNKOD: { description: 'Swedish municipalities, by Statistics Sweden (SCB): four digits.' },
    SE_LANSKOD: { description: 'Swedish counties, by Statistics Sweden (SCB): two digits.' },
    NO_KOMMUNENUMMER: { description: 'Norwegian municipalities, by Statistics Norway (SSB): four digits; they change with county reforms.' },
    NO_FYLKESNUMMER: { description: 'Norwegian counties, by Statistics Norway (SSB): two digits.' },
  },
});
