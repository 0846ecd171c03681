import { registerEnumType } from 'type-graphql';

export enum NeedState {
  SUBMITTED = 'SUBMITTED',
  TAKEN_UP = 'TAKEN_UP',
  CLOSED = 'CLOSED',
}
registerEnumType(NeedState, {
  name: 'NeedState',
  description: 'Where a need stands, as the member that put it forward sees it.',
  valuesConfig: {
    SUBMITTED: { description: 'Inlämnat: put forward.' },
    TAKEN_UP: { description: 'Omhändertaget: the association has taken it up.' },
    CLOSED: { description: 'Avslutat: met, or no longer there.' },
  },
});

export enum NeedPriority {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}
registerEnumType(NeedPriority, {
  name: 'NeedPriority',
  description: 'How much a need weighs for the member that puts it forward.',
  valuesConfig: {
    HIGH: { description: 'Hög; høy.' },
    MEDIUM: { description: 'Medel; middels.' },
    LOW: { description: 'Låg; lav.' },
  },
});
