import type { EntityManager } from '@mikro-orm/postgresql';
import { moneyOf, MoneyInput, Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CostStage } from './codeLists.js';
import { checkParty, checkYear, getStatement } from './figureRules.js';
import { MoneyFlow } from './moneyFlow.js';
import { AGREEMENT_ID, YEAR } from './underStatement.js';

@InputType({ description: 'Money that the organisation pays or gets.' })
export class MoneyFlowInput {
  @Field(() => ID, { nullable: true, description: 'Who pays; left out for income from outside the parties.' })
  payer?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is paid; left out for what goes outside the parties.' })
  payee?: string | null;

  @Field(() => MoneyInput, { description: 'How much.' })
  amount!: MoneyInput;
}

@ObjectType({ description: 'All that a party states that it pays and gets under an agreement in a year, at one stage.' })
export class StatedCosts {
  @Field(() => ID, { nullable: true, description: AGREEMENT_ID })
  agreementId!: string;

  @Field(() => Int, { nullable: true, description: YEAR })
  year!: number;

  @Field(() => CostStage, { nullable: true, description: 'How final the figures are.' })
  stage!: CostStage;

  @Field(() => [MoneyFlow], { nullable: true, description: 'The money.' })
  flows!: MoneyFlow[];
}

export interface CostsToState {
  statement: string;
  year: number;
  stage: CostStage;
  flows: MoneyFlowInput[];
}

/** States a year's costs and income at one stage, in place of what was stated for it before. */
export async function stateCost(em: EntityManager, { statement: id, year, stage, flows }: CostsToState, self: string): Promise<StatedCosts> {
  checkYear(year);
  const statement = await getStatement(em, id);
  for (const { payer = null, payee = null } of flows) {
    checkOwnMoney({ payer, payee }, self, 'flows');
    if (payer !== null) await checkParty(em, statement.agreementId, payer, self, 'payer');
    if (payee !== null) await checkParty(em, statement.agreementId, payee, self, 'payee');
  }
  await em.nativeDelete(MoneyFlow, { statement, year, stage });
  const stated = flows.map(({ payer = null, payee = null, amount }) => em.create(MoneyFlow, { statement, year, stage, payerId: payer, payeeId: payee, amount: moneyOf(amount, year) }));
  return { agreementId: statement.agreementId, year, stage, flows: stated };
}

/** Throws a Refusal NOT_OWN_MONEY. */
export function checkOwnMoney({ payer, payee }: { payer: string | null; payee: string | null }, self: string, field: string): void {
  if ((payer === self) === (payee === self)) throw new Refusal('NOT_OWN_MONEY', 'A party states what it pays itself or is paid itself, not what others pay each other.', field);
}
