import { fittingMembersPerProcess } from './membersPerProcess.js';

test.each([
  ['five members on any machine have a process each', 5, 2, 1],
  ['33 members on two processors share four processes', 33, 2, 9],
  ['33 members on many processors have a process each', 33, 32, 1],
])('%s', (_what, members, processors, expected) => {
  expect(fittingMembersPerProcess(members, processors)).toBe(expected);
});
