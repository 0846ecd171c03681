import type { Own } from '../money/askOwn.js';
import { mostFinalCosts, type KeptCost } from '../money/kept.js';
import { STAGES, type Currency, type Stage } from '../money/shapes.js';

export interface Flow {
  agreementId: string;
  stage: Stage;
  payerId: string;
  payeeId: string;
  amount: { amount: number; currency: Currency };
}

export interface Allocation {
  agreementId: string;
  stage: Stage;
  currency: Currency;
  total: number;
  shared: number;
  difference: number;
  addsUp: boolean;
  key: string;
  basisDate: string | null;
  shares: KeptCost['shares'];
}

export type PaymentVerdict = 'AGREES' | 'DIFFERS' | 'NOT_STATED' | 'NO_ANSWER' | 'OUTSIDE';

export interface PaymentCheck {
  agreementId: string;
  payerId: string;
  payeeId: string;
  currency: Currency;
  stage: Stage;
  payerSays: number | null;
  payeeSays: number | null;
  difference: number | null;
  verdict: PaymentVerdict;
}

/** What two books of the same money may differ by: 30 000 in the major unit, as KOSTRA's control of function 290 has it. */
const TOLERANCE = 30_000 * 100;

/** Whether the shares of each agreement's most final cost add up to its total. */
export function checkAllocations(costs: readonly KeptCost[]): Allocation[] {
  return mostFinalCosts(costs).map(({ agreementId, stage, total, key, basisDate, shares }) => {
    const shared = shares.reduce((sum, { amount }) => sum + amount, 0);
    return { agreementId, stage, currency: total.currency, total: total.amount, shared, difference: shared - total.amount, addsUp: shared === total.amount, key, basisDate, shares };
  });
}

/** Each payment between two parties, as the payer has it and as the payee has it. */
export function checkPayments(members: readonly Own<{ accounts: { flows: Flow[] } }>[]): PaymentCheck[] {
  const answered = new Map(members.map((member) => [member.member, member.answered]));
  const flows = members.flatMap(({ member, told }) => (told?.accounts.flows ?? []).filter(({ payerId, payeeId }) => payerId === member || payeeId === member).map((flow) => ({ ...flow, by: member })));
  const payments = Map.groupBy(flows, ({ agreementId, payerId, payeeId, amount: { currency } }) => [agreementId, payerId, payeeId, currency].join(' '));
  return [...payments.values()].map((stated) => checkPayment(stated, answered)).toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
}

type StatedFlow = Flow & { by: string };

/** Both are compared at the most final stage that both have stated; where only one has, that one stands alone. */
function checkPayment(stated: readonly StatedFlow[], answered: ReadonlyMap<string, boolean>): PaymentCheck {
  const { agreementId, payerId, payeeId, amount: { currency } } = stated[0]!;
  const sumBy = (party: string, stage: Stage) => {
    const own = stated.filter((flow) => flow.by === party && flow.stage === stage);
    return own.length ? own.reduce((sum, { amount: { amount } }) => sum + amount, 0) : null;
  };
  const both = STAGES.find((each) => sumBy(payerId, each) !== null && sumBy(payeeId, each) !== null);
  const stage = both ?? STAGES.find((each) => sumBy(payerId, each) !== null || sumBy(payeeId, each) !== null)!;
  const [payerSays, payeeSays] = [sumBy(payerId, stage), sumBy(payeeId, stage)];
  const difference = payerSays === null || payeeSays === null ? null : payeeSays - payerSays;
  return { agreementId, payerId, payeeId, currency, stage, payerSays, payeeSays, difference, verdict: verdictOf(difference, payerSays === null ? payerId : payeeId, answered) };
}

function verdictOf(difference: number | null, silent: string, answered: ReadonlyMap<string, boolean>): PaymentVerdict {
  if (difference !== null) return Math.abs(difference) <= TOLERANCE ? 'AGREES' : 'DIFFERS';
  if (!answered.has(silent)) return 'OUTSIDE';
  return answered.get(silent) ? 'NOT_STATED' : 'NO_ANSWER';
}
