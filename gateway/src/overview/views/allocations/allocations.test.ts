import { checkAllocations, checkPayments, type Flow } from './allocations.js';

const AGREEMENT = 'hylte:agreement:A';
const flow = (payerId: string, payeeId: string, kronor: number, more: Partial<Flow> = {}): Flow => ({ agreementId: AGREEMENT, stage: 'ACTUAL', payerId, payeeId, amount: { amount: kronor * 100, currency: 'SEK' }, ...more });
const says = (member: string, ...flows: Flow[]) => ({ member, answered: true, told: { accounts: { flows } } });
const silent = (member: string) => ({ member, answered: false, told: undefined });
const verdicts = (...members: Parameters<typeof checkPayments>[0]) => checkPayments(members).map(({ verdict, difference }) => [verdict, difference]);

test.each([[0, 'AGREES'], [30_000, 'AGREES'], [-30_000, 'AGREES'], [30_001, 'DIFFERS'], [-30_001, 'DIFFERS']])('payer and payee may differ by 30 000 kronor: %d is %s', (difference, verdict) => {
  expect(verdicts(says('hylte', flow('hylte', 'laholm', 500_000)), says('laholm', flow('hylte', 'laholm', 500_000 + difference)))).toEqual([[verdict, difference * 100]]);
});

test('what only one of them has stated is said to be so, and why', () => {
  const stated = says('hylte', flow('hylte', 'laholm', 5));
  expect(verdicts(stated, says('laholm'))).toEqual([['NOT_STATED', null]]);
  expect(verdicts(stated, silent('laholm'))).toEqual([['NO_ANSWER', null]]);
  expect(verdicts(stated)).toEqual([['OUTSIDE', null]]);
});

test('the two are compared at the most final stage that both have stated', () => {
  const budget = { stage: 'BUDGET' as const };
  expect(checkPayments([says('hylte', flow('hylte', 'laholm', 90_000), flow('hylte', 'laholm', 50_000, budget)), says('laholm', flow('hylte', 'laholm', 50_000, budget))])).toMatchObject([{ stage: 'BUDGET', verdict: 'AGREES' }]);
});

test('payments in two currencies are two payments, and what a member says of others’ money is not heard', () => {
  const noks = { amount: { amount: 100, currency: 'NOK' as const } };
  expect(checkPayments([says('hylte', flow('hylte', 'laholm', 1), flow('hylte', 'laholm', 1, noks), flow('laholm', 'bastad', 7))]).map(({ currency, payerId }) => [currency, payerId])).toEqual([['SEK', 'hylte'], ['NOK', 'hylte']]);
});

test('shares that do not add up to the total are found', () => {
  const cost = { agreementId: AGREEMENT, year: 2025, total: { amount: 300, currency: 'SEK' as const }, key: 'EQUAL' as const, basisDate: null };
  const shares = [{ organisationId: 'hylte', amount: 100 }, { organisationId: 'laholm', amount: 200 }];
  expect(checkAllocations([{ ...cost, stage: 'BUDGET', shares: [] }, { ...cost, stage: 'ACTUAL', shares }])).toMatchObject([{ stage: 'ACTUAL', shared: 300, difference: 0, addsUp: true }]);
  expect(checkAllocations([{ ...cost, stage: 'ACTUAL', shares: shares.slice(1) }])).toMatchObject([{ shared: 200, difference: -100, addsUp: false }]);
});
