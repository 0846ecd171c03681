import { allowWrites } from '@samverkan/records';
import pg from 'pg';
import { Agreement } from '../agreement/agreement.js';
import { AgreementParty } from '../agreement/agreementParty.js';
import { PartyRole } from '../agreement/codeLists.js';
import { Organisation } from '../organisation/organisation.js';
import { PartyState } from '../statement/codeLists.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { anAgreement, anOrganisation, aStatement, startTestMember, type TestMember } from '../testing/testMember.js';

const { Client } = pg;

const KEPT = 'laholm:agreement:KEPT';
const OTHERS = 'hylte:agreement:OTHERS';
const ON_KEPT = `laholm:statement:${KEPT}`;
const ON_OTHERS = `laholm:statement:${OTHERS}`;

let laholm: TestMember;
beforeAll(async () => {
  laholm = await startTestMember('laholm', (em) => {
    em.create(Organisation, anOrganisation('laholm'));
    const agreement = em.create(Agreement, anAgreement(KEPT));
    for (const organisationId of ['laholm', 'hylte', 'varberg']) em.create(AgreementParty, { id: `laholm:party:${organisationId}`, agreement, organisationId, name: organisationId, role: PartyRole.PARTICIPANT });
    em.create(PartyStatement, aStatement(ON_KEPT, { signedOn: '2019-11' }));
    em.create(PartyStatement, aStatement(ON_OTHERS, { signedOn: 'XXXX' }));
    em.create(PartyStatement, aStatement('laholm:statement:hylte:agreement:GONE', { state: PartyState.OUT, signedOn: '2010' }));
    em.create(PartyStatement, aStatement('laholm:statement:hylte:agreement:LATE', { signedOn: '2024-12-01' }));
  }, { policy: allowWrites, federations: [{ id: 'goda-grannar', members: ['laholm'] }] });
});
beforeEach(async () => {
  const client = new Client(laholm.databaseUrl);
  await client.connect();
  for (const table of ['money_flow', 'baseline', 'money_benefit', 'contribution', 'volume', 'withheld_volume', 'agreement_cost']) await client.query(`delete from ${table}`);
  await client.end();
});
afterAll(() => laholm.stop());

const SEK = 'SEK';
const kronor = (thousands: number, currency = SEK) => ({ amount: thousands * 100_000, currency });

const run = async (command: string, parameters: string, args: string, variables: Record<string, unknown>, fields: string) => {
  const { data, errors } = await laholm.ask(`mutation (${parameters}) { result: ${command}(${args}) { __typename ${fields} ... on Refused { code rule field } } }`, variables);
  expect(errors).toBeUndefined();
  return data.result as Record<string, unknown>;
};
const stateCost = (flows: object[], { statement = ON_KEPT, year = 2024, stage = 'ACTUAL' } = {}) =>
  run('stateCost', '$statement: ID!, $year: Int!, $stage: CostStage!, $flows: [MoneyFlowInput!]!', 'statement: $statement, year: $year, stage: $stage, flows: $flows', { statement, year, stage, flows },
    '... on StatedCosts { agreementId year stage flows { payerId payeeId amount { amount currency priceYear } } }');
const stateBaseline = (amount: object, { statement = ON_KEPT, year = 2024, confidence = 'MEDIUM' } = {}) =>
  run('stateBaseline', '$statement: ID!, $year: Int!, $amount: MoneyInput!, $confidence: Confidence!', 'statement: $statement, year: $year, amount: $amount, method: ESTIMATE, confidence: $confidence', { statement, year, amount, confidence },
    '... on Baseline { state method confidence amount { amount currency priceYear } }');
const review = (year = 2024) => run('reviewBaseline', '$statement: ID!, $year: Int!', 'statement: $statement, year: $year', { statement: ON_KEPT, year }, '... on Baseline { state }');
const stateBenefit = (amount: object, statement = ON_KEPT) => run('stateBenefit', '$statement: ID!, $amount: MoneyInput!', 'statement: $statement, year: 2024, amount: $amount', { statement, amount }, '... on MoneyBenefit { year amount { amount } }');
const allocate = (allocation: object, agreement = KEPT) =>
  run('allocateCost', '$agreement: ID!, $allocation: AllocationInput!', 'agreement: $agreement, allocation: $allocation', { agreement, allocation: { year: 2024, stage: 'ACTUAL', key: 'POPULATION', basisDate: '2023-12-31', ...allocation } },
    '... on AgreementCost { agreementId key basisDate unallocated weights { population use equal } total { amount currency } shares { organisationId amount } }');
const sums = async (from = 2024, to = from) => (await laholm.ask('query ($from: Int!, $to: Int!) { organisation { accounts(from: $from, to: $to) { sums { agreementId currency paid received ownCost ownIncome standAlone benefit yearsWithoutCost yearsWithoutBaseline confidence demonstration } } } }', { from, to })).data.organisation.accounts.sums as { agreementId: string; currency: string }[];
const sumsOn = async (agreementId: string, from = 2024, to = from) => (await sums(from, to)).filter((row) => row.agreementId === agreementId);

const share = (organisationId: string, thousands: number) => ({ organisationId, amount: thousands * 100_000 });
const everything = async () => JSON.stringify((await laholm.ask('{ organisation { statements(first: 10) { costs { year } baselines { year state } benefits { year } contributions { year } volumes { year } } keptAgreements(first: 10) { costs { year } } } }')).data);

test('a party states what it pays and gets, by year and stage, in place of what it stated before', async () => {
  expect(await stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(500) }, { payer: 'laholm', amount: kronor(70) }])).toEqual({
    __typename: 'StatedCosts', agreementId: KEPT, year: 2024, stage: 'ACTUAL',
    flows: [{ payerId: 'laholm', payeeId: 'hylte', amount: { ...kronor(500), priceYear: 2024 } }, { payerId: 'laholm', payeeId: null, amount: { ...kronor(70), priceYear: 2024 } }],
  });
  await stateCost([{ payer: 'hylte', payee: 'laholm', amount: kronor(30) }]);
  await stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(450) }], { stage: 'BUDGET' });
  const { data } = await laholm.ask('{ organisation { statements(first: 10) { costs { year stage payerId payeeId } } } }');
  expect(data.organisation.statements.flatMap(({ costs }: { costs: object[] }) => costs)).toEqual([
    { year: 2024, stage: 'ACTUAL', payerId: 'hylte', payeeId: 'laholm' },
    { year: 2024, stage: 'BUDGET', payerId: 'laholm', payeeId: 'hylte' },
  ]);
});

test('on an agreement that another organisation keeps, a party’s figures are taken as well', async () => {
  expect(await stateCost([{ payer: 'laholm', payee: 'bastad', amount: kronor(5) }], { statement: ON_OTHERS })).toMatchObject({ agreementId: OTHERS });
});

test('a baseline is stated, gone through, and has to be gone through again once it is stated anew', async () => {
  expect(await stateBaseline(kronor(800))).toEqual({ __typename: 'Baseline', state: 'STATED', method: 'ESTIMATE', confidence: 'MEDIUM', amount: { ...kronor(800), priceYear: 2024 } });
  expect(await review()).toEqual({ __typename: 'Baseline', state: 'REVIEWED' });
  expect(await review()).toMatchObject({ code: 'WRONG_STATE' });
  expect(await stateBaseline({ ...kronor(900), priceYear: 2023 })).toMatchObject({ state: 'STATED', amount: { amount: 90_000_000, priceYear: 2023 } });
});

test('the keeper shares the cost of a year among the parties', async () => {
  const shares = [share('hylte', 100), share('laholm', 250), share('varberg', 150)];
  expect(await allocate({ total: kronor(500), shares })).toEqual({ __typename: 'AgreementCost', agreementId: KEPT, key: 'POPULATION', basisDate: '2023-12-31', unallocated: 0, weights: null, total: kronor(500), shares });
  expect(await allocate({ total: kronor(400), key: 'MIXED', weights: { population: 70, use: 0, equal: 30 }, shares: [share('hylte', 400)] })).toMatchObject({ weights: { population: 70, use: 0, equal: 30 }, shares: [share('hylte', 400)] });
  const { data } = await laholm.ask('{ organisation { keptAgreements(first: 1) { costs(year: 2024) { stage total { amount } } } } }');
  expect(data.organisation.keptAgreements[0].costs).toEqual([{ stage: 'ACTUAL', total: { amount: 40_000_000 } }]);
});

test('of fewer than 5 who used a service there is no count but for the party itself, in its statement and its accounts', async () => {
  const state = (count: number) => run('stateVolume', '$statement: ID!', `statement: $statement, year: 2024, unit: PUPILS, count: ${count}`, { statement: ON_KEPT }, '... on Volume { count withheld }');
  expect(await state(7)).toMatchObject({ count: 7, withheld: null });
  expect(await state(3)).toMatchObject({ count: 3, withheld: null });
  const VOLUMES = '{ organisation { accounts(from: 2024, to: 2024) { volumes { count withheld } } statements(first: 10) { agreementId volumes { count withheld } } } }';
  const shownTo = async (viewer: object) => {
    const { accounts, statements } = (await laholm.askAs(viewer, VOLUMES)).data.organisation;
    return [accounts.volumes, statements.find(({ agreementId }: { agreementId: string }) => agreementId === KEPT).volumes];
  };
  const [own, others] = [[{ count: 3, withheld: null }], [{ count: null, withheld: 'SMALL_COUNT' }]];
  expect(await shownTo({ grants: ['officer:laholm'] })).toEqual([own, own]);
  expect(await shownTo({ grants: ['reader:goda-grannar'] })).toEqual([others, others]);
  expect(await state(5)).toMatchObject({ count: 5, withheld: null });
  expect(await shownTo({ grants: ['reader:goda-grannar'] })).toEqual([[{ count: 5, withheld: null }], [{ count: 5, withheld: null }]]);
});

test('what else a party states is replaced by what it states later', async () => {
  await stateBenefit(kronor(10));
  await stateBenefit(kronor(12));
  await run('stateContribution', '$statement: ID!', 'statement: $statement, year: 2024, kind: IN_KIND', { statement: ON_KEPT }, '... on Contribution { kind }');
  await run('stateContribution', '$statement: ID!, $amount: MoneyInput', 'statement: $statement, year: 2024, kind: STAFF, amount: $amount', { statement: ON_KEPT, amount: kronor(3) }, '... on Contribution { kind }');
  await run('stateVolume', '$statement: ID!', 'statement: $statement, year: 2024, unit: PUPILS, count: 40', { statement: ON_KEPT }, '... on Volume { count }');
  await run('stateVolume', '$statement: ID!', 'statement: $statement, year: 2024, unit: PUPILS, count: 42', { statement: ON_KEPT }, '... on Volume { count }');
  const { data } = await laholm.ask('{ organisation { statements(first: 10) { agreementId benefits { amount { amount } } contributions { kind amount { amount } } volumes(year: 2024) { unit count agreementId } } } }');
  expect(data.organisation.statements.find(({ agreementId }: { agreementId: string }) => agreementId === KEPT)).toEqual({
    agreementId: KEPT,
    benefits: [{ amount: { amount: 1_200_000 } }],
    contributions: [{ kind: 'IN_KIND', amount: null }, { kind: 'STAFF', amount: { amount: 300_000 } }],
    volumes: [{ unit: 'PUPILS', count: 42, agreementId: KEPT }],
  });
});

test.each<[code: string, field: string, refused: () => Promise<Record<string, unknown>>]>([
  ['NOT_OWN_MONEY', 'flows', () => stateCost([{ payer: 'hylte', payee: 'varberg', amount: kronor(1) }])],
  ['NOT_OWN_MONEY', 'flows', () => stateCost([{ payer: 'laholm', payee: 'laholm', amount: kronor(1) }])],
  ['NOT_A_PARTY', 'payer', () => stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(1) }, { payer: 'bastad', payee: 'laholm', amount: kronor(1) }])],
  ['NOT_A_PARTY', 'payee', () => stateCost([{ payer: 'laholm', payee: 'Hylte kommun', amount: kronor(1) }], { statement: ON_OTHERS })],
  ['YEAR_OUT_OF_RANGE', 'year', () => stateCost([{ payer: 'laholm', amount: kronor(1) }], { year: 1989 })],
  ['YEAR_OUT_OF_RANGE', 'year', () => stateBaseline(kronor(1), { year: 2101 })],
  ['NO_STATEMENT', 'statement', () => stateCost([{ payer: 'laholm', amount: kronor(1) }], { statement: 'laholm:statement:hylte:agreement:NONE' })],
  ['NO_STATEMENT', 'statement', () => stateBenefit(kronor(1), 'laholm:statement:hylte:agreement:NONE')],
  ['NEGATIVE_AMOUNT', 'amount', () => stateBaseline(kronor(-1))],
  ['NEGATIVE_AMOUNT', 'amount', () => stateBenefit(kronor(-1))],
  ['NEGATIVE_AMOUNT', 'count', () => run('stateVolume', '$statement: ID!', 'statement: $statement, year: 2024, unit: CASES, count: -1', { statement: ON_KEPT }, '... on Volume { count }')],
  ['NO_BASELINE', 'year', () => review(2020)],
  ['SHARES_DO_NOT_SUM', 'shares', () => allocate({ total: kronor(500), shares: [share('hylte', 100), share('laholm', 399)] })],
  ['NOT_A_PARTY', 'shares', () => allocate({ total: kronor(500), shares: [share('hylte', 100), share('bastad', 400)] })],
  ['PARTY_TWICE', 'shares', () => allocate({ total: kronor(500), shares: [share('hylte', 100), share('hylte', 400)] })],
  ['WEIGHTS_DO_NOT_FIT', 'weights', () => allocate({ total: kronor(5), key: 'MIXED', shares: [share('hylte', 5)] })],
  ['WEIGHTS_DO_NOT_FIT', 'weights', () => allocate({ total: kronor(5), key: 'EQUAL', weights: { population: 1, use: 0, equal: 0 }, shares: [share('hylte', 5)] })],
  ['WEIGHTS_DO_NOT_FIT', 'weights', () => allocate({ total: kronor(5), key: 'MIXED', weights: { population: 0, use: 0, equal: 0 }, shares: [share('hylte', 5)] })],
  ['NO_RECORD', 'id', () => allocate({ total: kronor(5), shares: [share('hylte', 5)] }, 'laholm:agreement:NONE')],
  ['YEAR_OUT_OF_RANGE', 'year', () => allocate({ year: 3000, total: kronor(5), shares: [share('hylte', 5)] })],
])('refused with %s (%s), and nothing is changed', async (code, field, refused) => {
  await stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(500) }]);
  await stateBaseline(kronor(600));
  const before = await everything();
  expect(await refused()).toEqual({ __typename: 'Refused', code, field, rule: expect.stringMatching(/\.$/) });
  expect(await everything()).toBe(before);
});

test('another organisation’s statement and agreement are not ours to fill in', async () => {
  expect(await stateCost([], { statement: `hylte:statement:${OTHERS}` })).toMatchObject({ code: 'NOT_OWNER', field: null });
  expect(await allocate({ total: kronor(5), shares: [share('laholm', 5)] }, OTHERS)).toMatchObject({ code: 'NOT_OWNER' });
});

describe('the sums of a period', () => {
  test('take the most final stage that is stated for a year', async () => {
    await stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(500) }, { payer: 'laholm', amount: kronor(9) }], { stage: 'BUDGET' });
    expect(await sumsOn(KEPT)).toMatchObject([{ paid: 50_000_000, ownCost: 900_000, confidence: 'LOW' }]);
    await stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(520) }], { stage: 'ACTUAL' });
    await stateBaseline(kronor(600));
    await stateBenefit(kronor(4));
    expect(await sumsOn(KEPT)).toEqual([{ agreementId: KEPT, currency: 'SEK', paid: 52_000_000, received: null, ownCost: null, ownIncome: null, standAlone: 60_000_000, benefit: 400_000, yearsWithoutCost: 0, yearsWithoutBaseline: 0, confidence: 'MEDIUM', demonstration: true }]);
  });

  test('keep payments between parties apart from what comes from and goes outside them', async () => {
    await stateCost([
      { payer: 'laholm', amount: kronor(900) },
      { payer: 'hylte', payee: 'laholm', amount: kronor(300) },
      { payer: 'varberg', payee: 'laholm', amount: kronor(200) },
      { payee: 'laholm', amount: kronor(50) },
    ]);
    expect(await sumsOn(KEPT)).toMatchObject([{ paid: null, received: 50_000_000, ownCost: 90_000_000, ownIncome: 5_000_000, standAlone: null, yearsWithoutBaseline: 1 }]);
  });

  test('add up years, and count those in which something is missing', async () => {
    for (const year of [2022, 2023, 2024]) await stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(year) }], { year });
    await stateBaseline(kronor(100), { year: 2023 });
    expect(await sumsOn(KEPT, 2022, 2025)).toMatchObject([{ paid: (2022 + 2023 + 2024) * 100_000, standAlone: 10_000_000, yearsWithoutCost: 1, yearsWithoutBaseline: 2 }]);
  });

  test('stand for each year by itself where that is asked for', async () => {
    for (const year of [2023, 2024]) await stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(year) }], { year });
    const { data } = await laholm.ask('{ organisation { accounts(from: 2023, to: 2024) { sums(byYear: true) { agreementId year paid } } } }');
    expect(data.organisation.accounts.sums.filter((row: { agreementId: string }) => row.agreementId === KEPT)).toEqual([2023, 2024].map((year) => ({ agreementId: KEPT, year, paid: year * 100_000 })));
  });

  test('never add kronor of two countries', async () => {
    await stateCost([{ payer: 'laholm', payee: 'hylte', amount: kronor(10) }, { payer: 'laholm', payee: 'hylte', amount: kronor(20, 'NOK') }]);
    await stateBaseline(kronor(30, 'NOK'));
    expect(await sumsOn(KEPT)).toMatchObject([
      { currency: 'NOK', paid: 2_000_000, standAlone: 3_000_000, yearsWithoutBaseline: 0 },
      { currency: 'SEK', paid: 1_000_000, standAlone: null, yearsWithoutBaseline: 1 },
    ]);
  });

  test('say where the party takes part and states nothing: not before it has signed, nor after it has left', async () => {
    expect((await sums(2024)).map(({ agreementId }) => agreementId)).toEqual([OTHERS, KEPT]);
    expect(await sumsOn(KEPT)).toMatchObject([{ currency: 'SEK', paid: null, standAlone: null, yearsWithoutCost: 1, confidence: null }]);
    expect((await sums(2025)).map(({ agreementId }) => agreementId)).toEqual(['hylte:agreement:LATE', OTHERS, KEPT]);
    await stateCost([{ payer: 'laholm', amount: kronor(0) }]);
    expect(await sumsOn(KEPT)).toMatchObject([{ ownCost: 0, yearsWithoutCost: 0 }]);
  });

  test('are refused for years that are no period', async () => {
    for (const to of [2023, 2074]) {
      const { errors } = await laholm.ask(`{ organisation { accounts(from: 2024, to: ${to}) { sums { paid } } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'to' });
    }
  });
});
