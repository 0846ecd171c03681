import { registerEnumType } from 'type-graphql';

export enum Audience {
  INTERNAL = 'INTERNAL',
  EXTERNAL_PARTNER = 'EXTERNAL_PARTNER',
}
registerEnumType(Audience, {
  name: 'InformationAudience',
  description: 'Whom a party is to tell of an agreement (seed L20).',
  valuesConfig: {
    INTERNAL: { description: 'The party’s own organisation.' },
    EXTERNAL_PARTNER: { description: 'Externa: organisations that the party works with.' },
  },
});

export enum InformationState {
  DUE = 'DUE',
  DONE = 'DONE',
  OVERDUE = 'OVERDUE',
}
registerEnumType(InformationState, {
  name: 'InformationState',
  description: 'Whether a party has spread the information, on a day.',
  valuesConfig: {
    DUE: { description: 'Not done yet, and not late.' },
    DONE: { description: 'Done, and not due again yet.' },
    OVERDUE: { description: 'The day on which it was due has passed.' },
  },
});
