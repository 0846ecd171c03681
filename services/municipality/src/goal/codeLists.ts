import { registerEnumType } from 'type-graphql';

export enum GoalState {
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
}
registerEnumType(GoalState, {
  name: 'GoalState',
  description: 'Whether a goal is worked for.',
  valuesConfig: { ACTIVE: { description: 'It is.' }, CLOSED: { description: 'It is no longer.' } },
});

export enum GoalDirection {
  UP = 'UP',
  DOWN = 'DOWN',
}
registerEnumType(GoalDirection, {
  name: 'GoalDirection',
  description: 'Which way something is wanted to move.',
  valuesConfig: { UP: { description: 'Upwards: it is to increase or improve (öka, förbättras).' }, DOWN: { description: 'Downwards: it is to decrease (minska).' } },
});

export enum Movement {
  RIGHT_WAY = 'RIGHT_WAY',
  WRONG_WAY = 'WRONG_WAY',
  STILL = 'STILL',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Movement, {
  name: 'Movement',
  description: 'How an indicator has moved from its first to its last value of a period.',
  valuesConfig: {
    RIGHT_WAY: { description: 'The way that is wanted.' },
    WRONG_WAY: { description: 'The other way.' },
    STILL: { description: 'Not at all.' },
    UNKNOWN: { description: 'It has fewer than two values in the period.' },
  },
});
