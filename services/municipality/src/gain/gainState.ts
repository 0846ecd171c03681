import type { Transitions } from '@samverkan/records';
import { GainState, MeasureState } from './codeLists.js';

/** What is seen of a gain. */
export type Finding = GainState.PARTLY | GainState.ACHIEVED | GainState.NOT_ACHIEVED | GainState.NOT_MEASURED;

const FOUND = { PARTLY: GainState.PARTLY, ACHIEVED: GainState.ACHIEVED, NOT_ACHIEVED: GainState.NOT_ACHIEVED, NOT_MEASURED: GainState.NOT_MEASURED };

/** A gain is looked at until it has come or has failed to come; what is expected after that is a new one. */
export const GAIN_STATES: Transitions<GainState, Finding> = {
  [GainState.EXPECTED]: FOUND,
  [GainState.PARTLY]: FOUND,
  [GainState.NOT_MEASURED]: FOUND,
};

export type MeasureEvent = 'begin' | 'finish' | 'drop';

export const MEASURE_STATES: Transitions<MeasureState, MeasureEvent> = {
  [MeasureState.PLANNED]: { begin: MeasureState.UNDERWAY, drop: MeasureState.DROPPED },
  [MeasureState.UNDERWAY]: { finish: MeasureState.DONE, drop: MeasureState.DROPPED },
};
