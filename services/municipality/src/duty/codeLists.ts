import { registerEnumType } from 'type-graphql';

export enum BodyDuty {
  HOLD_TOGETHER = 'HOLD_TOGETHER',
  IDENTIFY = 'IDENTIFY',
  FOLLOW_UP = 'FOLLOW_UP',
  REPORT_BACK = 'REPORT_BACK',
  ANCHOR_INFORM = 'ANCHOR_INFORM',
}
registerEnumType(BodyDuty, {
  name: 'BodyDuty',
  description: 'What a body that steers co-operation is to do (seeds H7, H9).',
  valuesConfig: {
    HOLD_TOGETHER: { description: 'Hålla samman samverkan: hold the co-operation together.' },
    IDENTIFY: { description: 'Identifiera potentiella samverkansområden: find areas to co-operate in.' },
    FOLLOW_UP: { description: 'Följa upp samverkan: follow it up, in writing.' },
    REPORT_BACK: { description: 'Återkoppla och återredovisa till kommunstyrelsen: report back to the executive board.' },
    ANCHOR_INFORM: { description: 'Förankra och informera: anchor it and inform.' },
  },
});

export enum BodyDutyState {
  DUE = 'DUE',
  DONE = 'DONE',
  INCOMPLETE = 'INCOMPLETE',
  OVERDUE = 'OVERDUE',
}
registerEnumType(BodyDutyState, {
  name: 'BodyDutyState',
  description: 'Where a duty stands on a day.',
  valuesConfig: {
    DUE: { description: 'Its day has not passed.' },
    DONE: { description: 'Done, with the document that it needs.' },
    INCOMPLETE: { description: 'Said to be done, but without the document that it needs (seed H10).' },
    OVERDUE: { description: 'Its day has passed, and it is not done.' },
  },
});
