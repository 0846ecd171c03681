import { Refusal } from './refusal.js';

/** Where a record may go from each of its states, and by which event. A state that is left out is an end. */
export type Transitions<State extends string, Event extends string> = Readonly<Partial<Record<State, Readonly<Partial<Record<Event, State>>>>>>;

/** The state that an event leads to. Throws a {@link Refusal} WRONG_STATE, which says what is possible, where it leads nowhere. */
export function nextState<State extends string, Event extends string>(transitions: Transitions<State, Event>, state: State, event: Event): State {
  const next = transitions[state]?.[event];
  if (next !== undefined) return next;
  const possible = Object.keys(transitions[state] ?? {});
  throw new Refusal('WRONG_STATE', `${event} is not possible in the state ${state}; ${possible.length ? `possible is ${possible.join(', ')}` : 'nothing is possible any more'}.`);
}
