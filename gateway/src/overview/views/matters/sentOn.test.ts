import fc from 'fast-check';
import { byWaiting, type MatterDecision, whatBecame } from './sentOn.js';

const ANSWERING = new Set(['laholm', 'halmstad']);
const sent = (toBodyId: string, state = 'REFERRED') => ({ id: 'laholm:matter:A', state, toBodyId, referredOn: '2025-03-01' });
const decidedBy = (organisation: string, date: string | null): MatterDecision => ({ id: `${organisation}:decision:laholm:matter:A`, matterId: 'laholm:matter:A', date });

test.each([
  ['nobody has decided, and the decider answers', 'halmstad:body:B', 'REFERRED', [], 'WAITING', 31],
  ['nobody has decided, and the decider does not answer', 'bastad:body:B', 'REFERRED', [], 'UNKNOWN', null],
  ['the decider says that it has decided', 'halmstad:body:B', 'REFERRED', [decidedBy('halmstad', '2025-03-15')], 'DECIDED', 14],
  ['it was decided in a month', 'halmstad:body:B', 'REFERRED', [decidedBy('halmstad', '2025-03')], 'DECIDED', null],
  ['another than the decider says that it has decided', 'halmstad:body:B', 'REFERRED', [decidedBy('hylte', '2025-03-15')], 'WAITING', 31],
  ['it was dropped', 'halmstad:body:B', 'DROPPED', [], 'DROPPED', null],
  ['it is closed, and how it was decided is not known here', 'bastad:body:B', 'CLOSED', [], 'CLOSED', null],
])('where %s', (_case, toBody, state, decisions, standing, waitingDays) => {
  expect(whatBecame(sent(toBody, state), decisions, ANSWERING, '2025-04-01')).toMatchObject({ standing, waitingDays });
});

test('the order is one order, whatever order it is made from', () => {
  const matter = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    state: fc.constant('REFERRED'),
    toBodyId: fc.constant(null),
    referredOn: fc.constantFrom('2025-01-01', '2025-02-01'),
    standing: fc.constantFrom('WAITING' as const, 'DECIDED' as const, 'UNKNOWN' as const),
    waitingDays: fc.constant(null),
    decisionId: fc.constant(null),
  });
  fc.assert(fc.property(fc.uniqueArray(matter, { selector: ({ id }) => id }), (matters) => JSON.stringify(matters.toSorted(byWaiting)) === JSON.stringify(matters.toReversed().toSorted(byWaiting))));
});
