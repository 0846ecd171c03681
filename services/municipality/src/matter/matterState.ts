import type { Transitions } from '@samverkan/records';
import { registerEnumType } from 'type-graphql';

export enum MatterState {
  RAISED = 'RAISED',
  PREPARED = 'PREPARED',
  REFERRED = 'REFERRED',
  DECIDED = 'DECIDED',
  CLOSED = 'CLOSED',
  DROPPED = 'DROPPED',
}
registerEnumType(MatterState, {
  name: 'MatterState',
  description: 'Where a matter stands, as the organisation says whose body raised it.',
  valuesConfig: {
    RAISED: { description: 'Taken up (väckt; reist).' },
    PREPARED: { description: 'Prepared (beredd; forberedt).' },
    REFERRED: { description: 'Sent on to a body that may decide.' },
    DECIDED: { description: 'That body has decided.' },
    CLOSED: { description: 'Done with, and the body that raised it has been told.' },
    DROPPED: { description: 'Taken no further.' },
  },
});

/** The life of a matter. What another organisation's body decides is recorded there, so a matter may be closed from REFERRED. */
export const MATTER_TRANSITIONS: Transitions<MatterState, 'prepare' | 'refer' | 'decide' | 'close' | 'drop'> = {
  RAISED: { prepare: MatterState.PREPARED, drop: MatterState.DROPPED },
  PREPARED: { refer: MatterState.REFERRED, drop: MatterState.DROPPED },
  REFERRED: { decide: MatterState.DECIDED, close: MatterState.CLOSED, drop: MatterState.DROPPED },
  DECIDED: { close: MatterState.CLOSED },
};
