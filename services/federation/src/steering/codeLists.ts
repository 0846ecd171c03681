import { registerEnumType } from 'type-graphql';

export enum Duty {
  HOLD_TOGETHER = 'HOLD_TOGETHER',
  IDENTIFY = 'IDENTIFY',
  FOLLOW_UP = 'FOLLOW_UP',
  REPORT_BACK = 'REPORT_BACK',
  ANCHOR_INFORM = 'ANCHOR_INFORM',
}
registerEnumType(Duty, {
  name: 'Duty',
  description: 'What a steering group is there to do on the executive boards’ behalf (seeds H7, H9).',
  valuesConfig: {
    HOLD_TOGETHER: { description: 'Hålla samman samverkan.' },
    IDENTIFY: { description: 'Identifiera potentiella samverkansområden.' },
    FOLLOW_UP: { description: 'Följa upp samverkan; it counts only with a document.' },
    REPORT_BACK: { description: 'Återkoppla och återredovisa till kommunstyrelsen, to each board that gave the mandate.' },
    ANCHOR_INFORM: { description: 'Förankra och informera om samverkan.' },
  },
});

export enum DutyState {
  DONE = 'DONE',
  INCOMPLETE = 'INCOMPLETE',
  DUE = 'DUE',
  OVERDUE = 'OVERDUE',
}
registerEnumType(DutyState, {
  name: 'DutyState',
  description: 'How a duty stands in a period.',
  valuesConfig: {
    DONE: { description: 'Something was done for it, with what it takes to count; of REPORT_BACK, to every board that gave a mandate.' },
    INCOMPLETE: { description: 'Something was done, but its document, or a board, is missing.' },
    DUE: { description: 'Nothing is recorded, and the period is not over.' },
    OVERDUE: { description: 'Nothing is recorded, and the period is over.' },
  },
});
