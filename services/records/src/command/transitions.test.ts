import { nextState, type Transitions } from './transitions.js';

const DOOR: Transitions<'OPEN' | 'SHUT' | 'GONE', 'close' | 'open' | 'remove'> = { OPEN: { close: 'SHUT', remove: 'GONE' }, SHUT: { open: 'OPEN' } };

test('an event leads from state to state', () => {
  expect(nextState(DOOR, 'OPEN', 'close')).toBe('SHUT');
});

test('what the state does not allow is refused, with what it allows', () => {
  expect(() => nextState(DOOR, 'SHUT', 'close')).toThrow(expect.objectContaining({ code: 'WRONG_STATE', rule: 'close is not possible in the state SHUT; possible is open.' }));
  expect(() => nextState(DOOR, 'GONE', 'open')).toThrow(/nothing is possible any more/);
});
