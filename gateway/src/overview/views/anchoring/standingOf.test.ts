import { standingOf } from './anchoringPart.js';

test.each([
  [[], 'NOT_PLANNED'],
  [['PLANNED'], 'PLANNED'],
  [['PLANNED', 'SKIPPED'], 'PLANNED'],
  [['DONE', 'PLANNED'], 'UNDERWAY'],
  [['DONE', 'SKIPPED'], 'DONE'],
  [['SKIPPED'], 'SKIPPED'],
] as const)('steps that are %j have come as far as %s', (states, standing) => {
  expect(standingOf(states)).toBe(standing);
});
