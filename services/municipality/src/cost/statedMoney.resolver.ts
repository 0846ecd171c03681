import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Agreement } from '../agreement/agreement.js';
import type { Context } from '../context.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { AgreementCost } from './agreementCost.js';
import { Baseline } from './baseline.js';
import { CostStage } from './codeLists.js';
import { Contribution } from './contribution.js';
import { MoneyBenefit } from './moneyBenefit.js';
import { MoneyFlow } from './moneyFlow.js';
import { Volume } from './volume.js';

const OF = { nullable: true, description: 'Only of this year.' };
const BY_YEAR = { year: 'asc' } as const;

/** The money of an agreement: each party's side under its statement, the whole under the keeper's agreement. */
@Resolver(() => PartyStatement)
export class StatedMoneyResolver {
  @FieldResolver(() => [MoneyFlow], { nullable: true, description: 'What the party pays and gets, by year.' })
  async costs(
    @Root() { id }: PartyStatement,
    @Ctx() { loaders }: Context,
    @Arg('year', () => Int, OF) year?: number,
    @Arg('stage', () => CostStage, { nullable: true, description: 'Only of this stage.' }) stage?: CostStage,
  ): Promise<MoneyFlow[]> {
    const flows = await loaders.under(MoneyFlow, 'statement', { year: 'asc', place: 'asc' }).load(id);
    return ofYear(flows, year).filter((flow) => stage == null || flow.stage === stage);
  }

  @FieldResolver(() => [Baseline], { nullable: true, description: 'What each year would cost alone; a year that is not there is unknown.' })
  async baselines(@Root() { id }: PartyStatement, @Ctx() { loaders }: Context, @Arg('year', () => Int, OF) year?: number): Promise<Baseline[]> {
    return ofYear(await loaders.under(Baseline, 'statement', BY_YEAR).load(id), year);
  }

  @FieldResolver(() => [MoneyBenefit], { nullable: true, description: 'Money gained elsewhere by the agreement.' })
  async benefits(@Root() { id }: PartyStatement, @Ctx() { loaders }: Context, @Arg('year', () => Int, OF) year?: number): Promise<MoneyBenefit[]> {
    return ofYear(await loaders.under(MoneyBenefit, 'statement', BY_YEAR).load(id), year);
  }

  @FieldResolver(() => [Contribution], { nullable: true, description: 'What the party gives beyond its share.' })
  async contributions(@Root() { id }: PartyStatement, @Ctx() { loaders }: Context, @Arg('year', () => Int, OF) year?: number): Promise<Contribution[]> {
    return ofYear(await loaders.under(Contribution, 'statement', { year: 'asc', kind: 'asc' }).load(id), year);
  }

  @FieldResolver(() => [Volume], { nullable: true, description: 'How much of the joint service its inhabitants use.' })
  async volumes(@Root() { id }: PartyStatement, @Ctx() { loaders }: Context, @Arg('year', () => Int, OF) year?: number): Promise<Volume[]> {
    return ofYear(await loaders.under(Volume, 'statement', { year: 'asc', unit: 'asc' }).load(id), year);
  }
}

@Resolver(() => Agreement)
export class AgreementCostResolver {
  @FieldResolver(() => [AgreementCost], { nullable: true, description: 'What it costs in all and how that is shared, by year and stage.' })
  async costs(@Root() { id }: Agreement, @Ctx() { loaders }: Context, @Arg('year', () => Int, OF) year?: number): Promise<AgreementCost[]> {
    return ofYear(await loaders.under(AgreementCost, 'agreement', { year: 'asc', stage: 'asc' }).load(id), year);
  }
}

const ofYear = <Row extends { year: number }>(rows: Row[], year: number | undefined) => (year == null ? rows : rows.filter((row) => row.year === year));
