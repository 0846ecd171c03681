import { registerEnumType } from 'type-graphql';

export enum CostStage {
  BUDGET = 'BUDGET',
  FORECAST = 'FORECAST',
  ACTUAL = 'ACTUAL',
  AUDITED = 'AUDITED',
}
registerEnumType(CostStage, {
  name: 'CostStage',
  description: 'How final figures of money are. Sums take the most final stage that is stated for a year: AUDITED before ACTUAL before FORECAST before BUDGET.',
  valuesConfig: {
    BUDGET: { description: 'Budget; budsjett.' },
    FORECAST: { description: 'Prognos; prognose: what the year is now expected to end at.' },
    ACTUAL: { description: 'Utfall, bokslut; regnskap.' },
    AUDITED: { description: 'Reviderat; revidert: the outcome, gone through by the auditors.' },
  },
});

export enum AllocationKey {
  POPULATION = 'POPULATION',
  USE = 'USE',
  FIXED = 'FIXED',
  EQUAL = 'EQUAL',
  MIXED = 'MIXED',
}
registerEnumType(AllocationKey, {
  name: 'AllocationKey',
  description: 'By what the cost of an agreement is shared among its parties (fördelningsnyckel; fordelingsnøkkel).',
  valuesConfig: {
    POPULATION: { description: 'By inhabitants at the basis date.' },
    USE: { description: 'By use: cases, pupils or users of the year.' },
    FIXED: { description: 'By shares that the agreement fixes.' },
    EQUAL: { description: 'Alike for all.' },
    MIXED: { description: 'Parts by population, by use and alike, in the proportion of the weights.' },
  },
});

export enum BaselineMethod {
  PRE_AGREEMENT_ACTUAL = 'PRE_AGREEMENT_ACTUAL',
  QUOTE = 'QUOTE',
  PEER_MEDIAN = 'PEER_MEDIAN',
  ESTIMATE = 'ESTIMATE',
}
registerEnumType(BaselineMethod, {
  name: 'BaselineMethod',
  description: 'How a party has found out what it would cost alone.',
  valuesConfig: {
    PRE_AGREEMENT_ACTUAL: { description: 'What it did cost before the agreement, in the year’s prices.' },
    QUOTE: { description: 'An offer from a supplier.' },
    PEER_MEDIAN: { description: 'The median of similar municipalities that do it alone.' },
    ESTIMATE: { description: 'The party’s own estimate.' },
  },
});

export enum BaselineState {
  STATED = 'STATED',
  REVIEWED = 'REVIEWED',
}
registerEnumType(BaselineState, {
  name: 'BaselineState',
  description: 'Whether somebody has gone through a baseline.',
  valuesConfig: { STATED: { description: 'Stated by the party; not gone through yet.' }, REVIEWED: { description: 'Gone through, and found fit to compare with.' } },
});

export enum Confidence {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}
registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How far a figure can be relied on. A sum is as sure as the least sure of its parts.',
  valuesConfig: { LOW: { description: 'A rough idea, or only a budget.' }, MEDIUM: { description: 'Worked out, with assumptions, or a forecast.' }, HIGH: { description: 'Measured, or an outcome.' } },
});

export enum ContributionKind {
  HOST_OVERHEAD = 'HOST_OVERHEAD',
  IN_KIND = 'IN_KIND',
  STAFF = 'STAFF',
}
registerEnumType(ContributionKind, {
  name: 'ContributionKind',
  description: 'What a party gives to a co-operation beyond its share, and does not charge (seed G12).',
  valuesConfig: {
    HOST_OVERHEAD: { description: 'Management, premises and systems of the host that the others do not pay for.' },
    IN_KIND: { description: 'Things and rooms that are lent or given.' },
    STAFF: { description: 'Its own people’s time.' },
  },
});

export enum VolumeUnit {
  CASES = 'CASES',
  PUPILS = 'PUPILS',
  USERS = 'USERS',
}
registerEnumType(VolumeUnit, {
  name: 'VolumeUnit',
  description: 'What a volume counts.',
  valuesConfig: { CASES: { description: 'Ärenden; saker.' }, PUPILS: { description: 'Elever.' }, USERS: { description: 'Brukare, användare; brukere.' } },
});
