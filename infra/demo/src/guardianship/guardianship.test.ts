import { IntakeReason } from '@samverkan/municipality';
import { guardianshipBoard } from '../goda-grannar/agreements/guardianship.js';
import { caseFlowOfUnit, unit } from './guardiansUnit.js';
import { MONTHS } from './volunteers.js';

test('the unit works for the four of the joint board, and not for Falkenberg', () => {
  expect(unit.serves.toSorted()).toEqual(['bastad', 'halmstad', 'hylte', 'laholm']);
  expect(guardianshipBoard.agreement.parties.map(({ organisationId }) => organisationId)).toEqual(expect.arrayContaining(unit.serves));
});

test('every month has every municipality with every reason, and what is open follows from the month before', () => {
  const flow = caseFlowOfUnit();
  expect(flow.map(({ month }) => month)).toEqual(MONTHS);
  flow.forEach(({ rows, open }, at) => {
    expect(rows).toHaveLength(unit.serves.length * Object.values(IntakeReason).length);
    const before = flow[at - 1];
    if (before) expect(open).toBe(rows.reduce((sum, { opened, closed }) => sum + opened - closed, before.open));
  });
});
