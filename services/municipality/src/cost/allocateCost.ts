import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, MinorUnitsScalar } from '@samverkan/common';
import { MoneyInput, moneyOf, Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { getAgreement } from '../agreement/getAgreement.js';
import { AgreementCost, type CostShare } from './agreementCost.js';
import { AllocationKey, CostStage } from './codeLists.js';
import { checkParty, checkYear } from './figureRules.js';
import { YEAR } from './underStatement.js';

@InputType({ description: 'One party’s share.' })
export class CostShareInput implements CostShare {
  @Field(() => ID, { description: 'The party.' })
  organisationId!: string;

  @Field(() => MinorUnitsScalar, { description: 'Its share, in minor units of the total’s currency.' })
  amount!: number;
}

@InputType({ description: 'The proportion of the parts of a MIXED key, whole numbers from 0.' })
export class KeyWeightsInput {
  @Field(() => Int, { description: 'By inhabitants.' })
  population!: number;

  @Field(() => Int, { description: 'By use.' })
  use!: number;

  @Field(() => Int, { description: 'Alike.' })
  equal!: number;
}

@InputType({ description: 'What an agreement costs in a year, and how it is shared.' })
export class AllocationInput {
  @Field(() => Int, { description: YEAR })
  year!: number;

  @Field(() => CostStage, { description: 'How final the figures are.' })
  stage!: CostStage;

  @Field(() => MoneyInput, { description: 'The total cost.' })
  total!: MoneyInput;

  @Field(() => AllocationKey, { description: 'By what it is shared.' })
  key!: AllocationKey;

  @Field(() => KeyWeightsInput, { nullable: true, description: 'For a MIXED key, and only for that.' })
  weights?: KeyWeightsInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day whose inhabitants count.' })
  basisDate?: string | null;

  @Field(() => [CostShareInput], { description: 'Each party’s share; together the total.' })
  shares!: CostShareInput[];
}

/** Shares the cost of a year among the parties, in place of what was there for the stage. Only the keeper does. */
export async function allocateCost(em: EntityManager, id: string, allocation: AllocationInput, self: string): Promise<AgreementCost> {
  const { year, stage, total, key, weights = null, basisDate = null, shares } = allocation;
  checkYear(year);
  const { agreement } = await getAgreement(em, id);
  if (new Set(shares.map(({ organisationId }) => organisationId)).size < shares.length) throw new Refusal('PARTY_TWICE', 'A party has one share.', 'shares');
  for (const { organisationId } of shares) await checkParty(em, id, organisationId, self, 'shares');
  const sum = shares.reduce((known, { amount }) => known + amount, 0);
  if (sum !== total.amount) throw new Refusal('SHARES_DO_NOT_SUM', `The shares add up to the total: here they come to ${sum}, and the total is ${total.amount}.`, 'shares');
  checkWeights(key, weights);
  const rows = shares.map(({ organisationId, amount }) => ({ organisationId, amount }));
  return em.upsert(AgreementCost, { agreement, year, stage, total: moneyOf(total, year), key, weights, basisDate, shares: rows });
}

function checkWeights(key: AllocationKey, weights: KeyWeightsInput | null): void {
  const parts = weights === null ? [] : Object.values(weights);
  const fit = key === AllocationKey.MIXED ? parts.every((part) => part >= 0) && parts.some((part) => part > 0) : weights === null;
  if (!fit) throw new Refusal('WEIGHTS_DO_NOT_FIT', 'A MIXED key says in what proportion its parts count, none of them less than 0; other keys have no parts.', 'weights');
}
