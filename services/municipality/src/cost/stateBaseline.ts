import type { EntityManager } from '@mikro-orm/postgresql';
import { moneyOf, nextState, Refusal, type MoneyInput } from '@samverkan/records';
import { Baseline, BASELINE_TRANSITIONS } from './baseline.js';
import { BaselineState, type BaselineMethod, type Confidence } from './codeLists.js';
import { checkNotNegative, checkYear, getStatement } from './figureRules.js';

export interface BaselineToState {
  statement: string;
  year: number;
  amount: MoneyInput;
  method: BaselineMethod;
  confidence: Confidence;
}

/** States what a year would cost alone, in place of what was stated before. */
export async function stateBaseline(em: EntityManager, { statement: id, year, amount, method, confidence }: BaselineToState): Promise<Baseline> {
  checkYear(year);
  checkNotNegative(amount.amount, 'amount');
  const statement = await getStatement(em, id);
  const before = await em.findOne(Baseline, { statement, year });
  const state = nextState(BASELINE_TRANSITIONS, before?.state ?? BaselineState.STATED, 'STATE');
  const stated = { amount: moneyOf(amount, year), method, confidence, state };
  return before ? em.assign(before, stated) : em.create(Baseline, { statement, year, ...stated });
}

export async function reviewBaseline(em: EntityManager, { statement: id, year }: { statement: string; year: number }): Promise<Baseline> {
  const baseline = await em.findOne(Baseline, { statement: await getStatement(em, id), year });
  if (!baseline) throw new Refusal('NO_BASELINE', 'A baseline is stated before it is gone through.', 'year');
  baseline.state = nextState(BASELINE_TRANSITIONS, baseline.state, 'REVIEW');
  return baseline;
}
