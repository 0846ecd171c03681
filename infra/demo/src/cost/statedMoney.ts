import {
  BaselineMethod,
  BaselineState,
  Confidence,
  ContributionKind,
  CostStage,
  type Baseline,
  type Contribution,
  type MoneyBenefit,
  type MoneyFlow,
  type Volume,
} from '@samverkan/municipality';
import { between, oneIn, pick, THOUSAND, toThousands } from './chance.js';
import { volumeOf, type Economy, type YearCost } from './economy.js';
import { OWN_BURDENS } from './stories.js';
import type { World } from './world.js';

/** A volume as it is, whether or not it can be shown. */
type StatedVolume = Omit<Row<Volume>, 'withheld' | 'count'> & { count: number };

type Row<Entity> = Omit<Entity, 'statement' | 'agreementId' | 'place'> & { statement: string };

/** What one party states of the money of one agreement. */
export interface StatedMoney {
  flows: Row<MoneyFlow>[];
  baselines: Row<Baseline>[];
  benefits: Row<MoneyBenefit>[];
  contributions: Row<Contribution>[];
  volumes: StatedVolume[];
}

interface Speaker {
  /** The id of its statement. */
  statement: string;
  agreementId: string;
  party: string;
}

/** From this year on some parties have not come round to saying what it would cost alone. */
const BASELINES_LACK_FROM = 2024;

const METHODS: readonly [BaselineMethod, Confidence][] = [
  [BaselineMethod.PRE_AGREEMENT_ACTUAL, Confidence.HIGH],
  [BaselineMethod.QUOTE, Confidence.HIGH],
  [BaselineMethod.PEER_MEDIAN, Confidence.MEDIUM],
  [BaselineMethod.ESTIMATE, Confidence.LOW],
];

export function stateMoney(speaker: Speaker, economy: Economy, world: World): StatedMoney {
  const outcomes = economy.costs.filter(({ stage }) => stage !== CostStage.BUDGET);
  return {
    flows: economy.costs.flatMap((cost) => flowsOf(speaker, cost, economy)),
    baselines: outcomes.flatMap((cost) => baselineOf(speaker, cost, economy)),
    benefits: outcomes.flatMap((cost) => benefitOf(speaker, cost, economy)),
    contributions: outcomes.flatMap((cost) => contributionsOf(speaker, cost, economy)),
    volumes: outcomes.flatMap(({ year }) => volumesOf(speaker, year, economy, world)),
  };
}

/** Who does the work bears its whole cost and is paid the others' shares; the others pay theirs. */
function flowsOf({ statement, agreementId, party }: Speaker, { year, stage, total, shares }: YearCost, { payee, sharers, currency }: Economy): Row<MoneyFlow>[] {
  const flow = (payerId: string | null, payeeId: string | null, amount: number) => ({ statement, year, stage, payerId, payeeId, amount: { amount, currency, priceYear: year } });
  if (party !== payee) return sharers.includes(party) ? [flow(party, payee, shareOf(shares, party))] : [];
  const burden = stage === CostStage.BUDGET ? 0 : OWN_BURDENS.reduce((sum, own) => (own.agreementId === agreementId && own.party === party && own.year === year ? sum + own.amount : sum), 0);
  const cost = sharers.includes(party) ? total : toThousands(total * 0.97);
  return [
    flow(party, null, cost + burden),
    ...sharers.filter((payer) => payer !== party).map((payer) => flow(payer, party, asReceived(shareOf(shares, payer), agreementId, payer, year, stage))),
  ];
}

/** Now and then the books of the payer and the payee differ: a little, by when things are booked, or too much. */
function asReceived(amount: number, agreementId: string, payer: string, year: number, stage: CostStage): number {
  if (stage === CostStage.BUDGET || amount < 500 * THOUSAND) return amount;
  if (oneIn(17, agreementId, payer, year, 'mismatch')) return amount - toThousands(between(45, 185, agreementId, payer, year, 'difference') * THOUSAND);
  return oneIn(4, agreementId, payer, year, 'rounding') ? amount + toThousands(between(2, 24, agreementId, payer, year, 'difference') * THOUSAND) : amount;
}

/** Most would pay more alone, some less. One that only supplies would have no cost at all. */
function baselineOf({ statement, agreementId, party }: Speaker, { year, shares }: YearCost, { sharers, currency }: Economy): Row<Baseline>[] {
  if (year >= BASELINES_LACK_FROM && oneIn(6, agreementId, party, 'no baseline')) return [];
  const share = shareOf(shares, party);
  const gain = between(-0.12, 0.34, agreementId, party, 'gain') + between(-0.02, 0.02, agreementId, party, year, 'gain');
  const [method, confidence] = pick(METHODS, agreementId, party, 'method');
  const alone = sharers.includes(party) ? toThousands(share * (1 + gain)) : 0;
  return [{ statement, year, amount: { amount: alone, currency, priceYear: year }, method, confidence, state: year < BASELINES_LACK_FROM ? BaselineState.REVIEWED : BaselineState.STATED }];
}

function benefitOf({ statement, agreementId, party }: Speaker, { year, shares }: YearCost, { currency }: Economy): Row<MoneyBenefit>[] {
  const amount = toThousands(shareOf(shares, party) * between(0.02, 0.06, agreementId, party, 'benefit'));
  return amount > 0 && oneIn(9, agreementId, party, 'benefit') ? [{ statement, year, amount: { amount, currency, priceYear: year } }] : [];
}

/** Hosts carry some of the management that they do not charge; others lend rooms or people. Not all of it is valued. */
function contributionsOf({ statement, agreementId, party }: Speaker, { year, total, shares }: YearCost, { payee, sharers, currency }: Economy): Row<Contribution>[] {
  if (total === 0) return [];
  const gift = (kind: ContributionKind, worth: number | null) => ({ statement, year, kind, amount: worth === null ? null : { amount: toThousands(worth), currency, priceYear: year } });
  if (party === payee) return sharers.includes(party) && oneIn(2, agreementId, 'overhead') ? [gift(ContributionKind.HOST_OVERHEAD, total * between(0.02, 0.06, agreementId, 'overhead'))] : [];
  if (oneIn(11, agreementId, party, 'in kind')) return [gift(ContributionKind.IN_KIND, null)];
  return oneIn(8, agreementId, party, 'staff') ? [gift(ContributionKind.STAFF, shareOf(shares, party) * 0.03)] : [];
}

function volumesOf({ statement, agreementId, party }: Speaker, year: number, { unit, sharers }: Economy, world: World): StatedVolume[] {
  if (unit === null || !sharers.includes(party) || oneIn(9, agreementId, party, year, 'not counted')) return [];
  return [{ statement, year, unit, count: volumeOf(agreementId, party, year, world) }];
}

const shareOf = (shares: YearCost['shares'], party: string) => shares.find(({ organisationId }) => organisationId === party)?.amount ?? 0;

