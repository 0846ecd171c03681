import { goalMovement, type GoalMovement, type IndicatorMovement } from './goalMovement.js';

const cases: [IndicatorMovement[], GoalMovement][] = [
  [[], 'UNMEASURED'],
  [['UNKNOWN'], 'UNKNOWN'],
  [['RIGHT_WAY', 'UNKNOWN'], 'RIGHT_WAY'],
  [['RIGHT_WAY', 'STILL'], 'RIGHT_WAY'],
  [['WRONG_WAY', 'STILL'], 'WRONG_WAY'],
  [['RIGHT_WAY', 'WRONG_WAY'], 'MIXED'],
  [['STILL', 'STILL'], 'STILL'],
];

test.each(cases)('a goal with the indicators %j has moved %s', (indicators, movement) => {
  expect(goalMovement(indicators)).toBe(movement);
});
