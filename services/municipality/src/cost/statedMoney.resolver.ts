import type { EntityClass } from '@mikro-orm/core';
import { findWithheldPart, NotPublished } from '@samverkan/records';
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
import { restoreVolumes } from './restoreVolumes.js';
import { Volume } from './volume.js';

const OF = { nullable: true, description: 'Only of this year.' };
const BY_YEAR = { year: 'asc' } as const;

/** The money of an agreement: each party's side under its statement, the whole under the keeper's agreement. */
@Resolver(() => PartyStatement)
export class StatedMoneyResolver {
  @FieldResolver(() => NotPublished, { nullable: true, description: 'Set where what it costs and gains is not published to whoever asks: then the figures are null, whether or not there are any. Null where they are shown.' })
  economyNotPublished(@Root() statement: PartyStatement, @Ctx() context: Context): NotPublished | null {
    return findWithheldPart(statement, MoneyFlow, context);
  }

  @FieldResolver(() => [MoneyFlow], { nullable: true, description: 'What the party pays and gets, by year; null when not published to whoever asks.' })
  async costs(
    @Root() statement: PartyStatement,
    @Ctx() context: Context,
    @Arg('year', () => Int, OF) year?: number,
    @Arg('stage', () => CostStage, { nullable: true, description: 'Only of this stage.' }) stage?: CostStage,
  ): Promise<MoneyFlow[] | null> {
    const flows = await stated(MoneyFlow, { year: 'asc', place: 'asc' }, statement, context, year);
    return flows && flows.filter((flow) => stage == null || flow.stage === stage);
  }

  @FieldResolver(() => [Baseline], { nullable: true, description: 'What each year would cost alone; a year that is not there is unknown; null when not published to whoever asks.' })
  baselines(@Root() statement: PartyStatement, @Ctx() context: Context, @Arg('year', () => Int, OF) year?: number): Promise<Baseline[] | null> {
    return stated(Baseline, BY_YEAR, statement, context, year);
  }

  @FieldResolver(() => [MoneyBenefit], { nullable: true, description: 'Money gained elsewhere by the agreement; null when not published to whoever asks.' })
  benefits(@Root() statement: PartyStatement, @Ctx() context: Context, @Arg('year', () => Int, OF) year?: number): Promise<MoneyBenefit[] | null> {
    return stated(MoneyBenefit, BY_YEAR, statement, context, year);
  }

  @FieldResolver(() => [Contribution], { nullable: true, description: 'What the party gives beyond its share; null when not published to whoever asks.' })
  contributions(@Root() statement: PartyStatement, @Ctx() context: Context, @Arg('year', () => Int, OF) year?: number): Promise<Contribution[] | null> {
    return stated(Contribution, { year: 'asc', kind: 'asc' }, statement, context, year);
  }

  @FieldResolver(() => [Volume], { nullable: true, description: 'How much of the joint service its inhabitants use; null when not published to whoever asks.' })
  async volumes(@Root() statement: PartyStatement, @Ctx() context: Context, @Arg('year', () => Int, OF) year?: number): Promise<Volume[] | null> {
    const volumes = await stated(Volume, { year: 'asc', unit: 'asc' }, statement, context, year);
    return volumes && restoreVolumes(volumes, context.em);
  }
}

@Resolver(() => Agreement)
export class AgreementCostResolver {
  @FieldResolver(() => NotPublished, { nullable: true, description: 'Set where what it costs and how that is shared is not published to whoever asks: then the figures are null, whether or not there are any. Null where they are shown.' })
  economyNotPublished(@Root() agreement: Agreement, @Ctx() context: Context): NotPublished | null {
    return findWithheldPart(agreement, AgreementCost, context);
  }

  @FieldResolver(() => [AgreementCost], { nullable: true, description: 'What it costs in all and how that is shared, by year and stage; null when not published to whoever asks.' })
  async costs(@Root() agreement: Agreement, @Ctx() context: Context, @Arg('year', () => Int, OF) year?: number): Promise<AgreementCost[] | null> {
    if (findWithheldPart(agreement, AgreementCost, context)) return null;
    return ofYear(await context.loaders.under(AgreementCost, 'agreement', { year: 'asc', stage: 'asc' }).load(agreement.id), year);
  }
}

/** The figures of a sort under a statement; null where they are not published to whoever asks. */
async function stated<Row extends { year: number; statement: unknown }>(rowsOf: EntityClass<Row>, orderBy: Record<string, 'asc'>, statement: PartyStatement, context: Context, year: number | undefined): Promise<Row[] | null> {
  if (findWithheldPart(statement, rowsOf, context)) return null;
  return ofYear(await context.loaders.under(rowsOf, 'statement', orderBy).load(statement.id), year);
}

const ofYear = <Row extends { year: number }>(rows: Row[], year: number | undefined) => (year == null ? rows : rows.filter((row) => row.year === year));
