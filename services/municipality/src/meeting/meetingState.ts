import type { Transitions } from '@samverkan/records';
import { registerEnumType } from 'type-graphql';

export enum MeetingState {
  PLANNED = 'PLANNED',
  CALLED = 'CALLED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'Where a meeting stands.',
  valuesConfig: {
    PLANNED: { description: 'In the plan.' },
    CALLED: { description: 'Called (kallad; innkalt).' },
    HELD: { description: 'Held.' },
    CANCELLED: { description: 'Called off (inställd; avlyst).' },
  },
});

/** The life of a meeting. */
export const MEETING_TRANSITIONS: Transitions<MeetingState, 'call' | 'hold' | 'cancel'> = {
  PLANNED: { call: MeetingState.CALLED, cancel: MeetingState.CANCELLED },
  CALLED: { hold: MeetingState.HELD, cancel: MeetingState.CANCELLED },
};
