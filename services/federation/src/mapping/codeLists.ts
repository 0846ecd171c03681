import { registerEnumType } from 'type-graphql';

export enum RoundState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  REPORTED = 'REPORTED',
}
registerEnumType(RoundState, {
  name: 'RoundState',
  description: 'Where a mapping round stands (seed O1).',
  valuesConfig: {
    OPEN: { description: 'The members are asked.' },
    CLOSED: { description: 'No more answers are taken; who has not answered is named.' },
    REPORTED: { description: 'What came of it is reported.' },
  },
});

export enum RoundAnswerState {
  AWAITED = 'AWAITED',
  ANSWERED = 'ANSWERED',
  NOT_ANSWERED = 'NOT_ANSWERED',
}
registerEnumType(RoundAnswerState, {
  name: 'RoundAnswerState',
  description: 'Whether a member has answered in a mapping round.',
  valuesConfig: {
    AWAITED: { description: 'Asked; may still answer.' },
    ANSWERED: { description: 'Has answered.' },
    NOT_ANSWERED: { description: 'Had not answered when the round was closed, and is named as such.' },
  },
});
