import { AgreementCost, Baseline, CostStage, Country, MoneyFlow } from '@samverkan/municipality';
import { demonstration } from '../demonstration.js';
import { moneyOf } from './cost.demo.js';
import { told } from './world.js';

interface Flow {
  statement: string;
  year: number;
  stage: string;
  payerId: string | null;
  payeeId: string | null;
  amount: { amount: number; currency: string };
}

const flows: { by: string; flow: Flow }[] = [];
const costs: { agreement: string; year: number; stage: string; total: { amount: number }; shares: { organisationId: string; amount: number }[] }[] = [];
let baselines = 0;
for (const [organisation, member] of demonstration) {
  for (const [table, rows] of moneyOf(member, told)) {
    if (table === MoneyFlow) flows.push(...(rows as Flow[]).map((flow) => ({ by: organisation, flow })));
    if (table === AgreementCost) costs.push(...(rows as typeof costs));
    if (table === Baseline) baselines += rows.length;
  }
}
const agreementOf = ({ statement }: Flow) => statement.split(':').slice(2).join(':');

test('a party pays, by its own words, the share that the keeper has for it', () => {
  const shares = new Map(costs.flatMap(({ agreement, year, stage, shares: each }) => each.map(({ organisationId, amount }) => [`${agreement} ${year} ${stage} ${organisationId}`, amount])));
  const paid = flows.filter(({ by, flow: { payerId, payeeId } }) => payerId === by && payeeId !== null);
  const fitting = paid.filter(({ flow }) => shares.get(`${agreementOf(flow)} ${flow.year} ${flow.stage} ${flow.payerId}`) === flow.amount.amount);
  expect(paid.length).toBeGreaterThan(500);
  expect(fitting.length / paid.length).toBeGreaterThan(0.98);
});

test('shares add up, save in a few accounts of 2025', () => {
  const wrong = costs.filter(({ total, shares }) => shares.reduce((sum, { amount }) => sum + amount, 0) !== total.amount);
  expect(new Set(wrong.map(({ year, stage }) => `${year} ${stage}`))).toEqual(new Set([`2025 ${CostStage.ACTUAL}`]));
  expect(wrong.length).toBeLessThan(costs.length / 50);
});

test('what a party states is its own, and in its country’s money', () => {
  for (const { by, flow: { payerId, payeeId, amount } } of flows) {
    expect([payerId, payeeId]).toContain(by);
    expect(amount.currency).toBe(demonstration.get(by)!.organisation.country === Country.NO ? 'NOK' : 'SEK');
  }
  expect(baselines).toBeGreaterThan(500);
});
