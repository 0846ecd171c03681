import { resultOf, runCommand, MoneyInput } from '@samverkan/records';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { AgreementCost } from './agreementCost.js';
import { AllocationInput, allocateCost } from './allocateCost.js';
import { Baseline } from './baseline.js';
import { BaselineMethod, Confidence, ContributionKind, CostStage, VolumeUnit } from './codeLists.js';
import { Contribution } from './contribution.js';
import { MoneyBenefit } from './moneyBenefit.js';
import { reviewBaseline, stateBaseline } from './stateBaseline.js';
import { MoneyFlowInput, stateCost, StatedCosts } from './stateCost.js';
import { stateBenefit, stateContribution, stateVolume } from './stateFigure.js';
import { YEAR } from './underStatement.js';
import { Volume } from './volume.js';

const StatedCostsResult = resultOf('StatedCosts', StatedCosts);
const BaselineResult = resultOf('Baseline', Baseline);
const MoneyBenefitResult = resultOf('MoneyBenefit', MoneyBenefit);
const ContributionResult = resultOf('Contribution', Contribution);
const VolumeResult = resultOf('Volume', Volume);
const AgreementCostResult = resultOf('AgreementCost', AgreementCost);

const STATEMENT = { description: 'The organisation’s own statement on the agreement, by its id.' };
const OF_YEAR = { description: YEAR };

/** What a party says of its own money under an agreement; and, for the keeper, how the whole is shared. */
@Resolver()
export class CostResolver {
  @Mutation(() => StatedCostsResult, { description: 'States what the organisation pays and gets under an agreement in a year at one stage, in place of what it stated before. Refusals: NOT_OWN_MONEY, NOT_A_PARTY, NO_STATEMENT, YEAR_OUT_OF_RANGE.' })
  stateCost(
    @Arg('statement', () => ID, STATEMENT) statement: string,
    @Arg('year', () => Int, OF_YEAR) year: number,
    @Arg('stage', () => CostStage, { description: 'How final the figures are.' }) stage: CostStage,
    @Arg('flows', () => [MoneyFlowInput], { description: 'All of it; none at all takes back what was stated.' }) flows: MoneyFlowInput[],
    @Ctx() context: Context,
  ) {
    return runCommand({ name: 'stateCost', record: statement }, context, (em) => stateCost(em, { statement, year, stage, flows }, context.organisation));
  }

  @Mutation(() => BaselineResult, { description: 'States what a year would cost alone, in place of what was stated before. It then has to be gone through anew. Refusals: NEGATIVE_AMOUNT, NO_STATEMENT, YEAR_OUT_OF_RANGE.' })
  stateBaseline(
    @Arg('statement', () => ID, STATEMENT) statement: string,
    @Arg('year', () => Int, OF_YEAR) year: number,
    @Arg('amount', () => MoneyInput, { description: 'The cost alone.' }) amount: MoneyInput,
    @Arg('method', () => BaselineMethod, { description: 'How it was found out.' }) method: BaselineMethod,
    @Arg('confidence', () => Confidence, { description: 'How far it can be relied on.' }) confidence: Confidence,
    @Ctx() context: Context,
  ) {
    return runCommand({ name: 'stateBaseline', record: statement }, context, (em) => stateBaseline(em, { statement, year, amount, method, confidence }));
  }

  @Mutation(() => BaselineResult, { description: 'Says that a baseline has been gone through. Refusals: NO_BASELINE, NO_STATEMENT, WRONG_STATE.' })
  reviewBaseline(@Arg('statement', () => ID, STATEMENT) statement: string, @Arg('year', () => Int, OF_YEAR) year: number, @Ctx() context: Context) {
    return runCommand({ name: 'reviewBaseline', record: statement }, context, (em) => reviewBaseline(em, { statement, year }));
  }

  @Mutation(() => MoneyBenefitResult, { description: 'States money gained elsewhere by an agreement in a year. Refusals: NEGATIVE_AMOUNT, NO_STATEMENT, YEAR_OUT_OF_RANGE.' })
  stateBenefit(
    @Arg('statement', () => ID, STATEMENT) statement: string,
    @Arg('year', () => Int, OF_YEAR) year: number,
    @Arg('amount', () => MoneyInput, { description: 'How much.' }) amount: MoneyInput,
    @Ctx() context: Context,
  ) {
    return runCommand({ name: 'stateBenefit', record: statement }, context, (em) => stateBenefit(em, { statement, year, amount }));
  }

  @Mutation(() => ContributionResult, { description: 'States what the organisation gave beyond its share in a year. Refusals: NEGATIVE_AMOUNT, NO_STATEMENT, YEAR_OUT_OF_RANGE.' })
  stateContribution(
    @Arg('statement', () => ID, STATEMENT) statement: string,
    @Arg('year', () => Int, OF_YEAR) year: number,
    @Arg('kind', () => ContributionKind, { description: 'What was given.' }) kind: ContributionKind,
    @Arg('amount', () => MoneyInput, { nullable: true, description: 'What it is worth; left out when nobody has valued it.' }) amount: MoneyInput | undefined,
    @Ctx() context: Context,
  ) {
    return runCommand({ name: 'stateContribution', record: statement }, context, (em) => stateContribution(em, { statement, year, kind, amount: amount ?? null }));
  }

  @Mutation(() => VolumeResult, { description: 'States how much of a joint service the organisation’s inhabitants used in a year. Refusals: NEGATIVE_AMOUNT, NO_STATEMENT, YEAR_OUT_OF_RANGE.' })
  stateVolume(
    @Arg('statement', () => ID, STATEMENT) statement: string,
    @Arg('year', () => Int, OF_YEAR) year: number,
    @Arg('unit', () => VolumeUnit, { description: 'What is counted.' }) unit: VolumeUnit,
    @Arg('count', () => Int, { description: 'How many.' }) count: number,
    @Ctx() context: Context,
  ) {
    return runCommand({ name: 'stateVolume', record: statement }, context, (em) => stateVolume(em, { statement, year, unit, count }));
  }

  @Mutation(() => AgreementCostResult, { description: 'Shares the cost of an agreement that the organisation keeps among its parties. Refusals: SHARES_DO_NOT_SUM, NOT_A_PARTY, PARTY_TWICE, WEIGHTS_DO_NOT_FIT, NO_RECORD, YEAR_OUT_OF_RANGE.' })
  allocateCost(
    @Arg('agreement', () => ID, { description: 'The agreement.' }) agreement: string,
    @Arg('allocation', () => AllocationInput, { description: 'The cost, and the shares.' }) allocation: AllocationInput,
    @Ctx() context: Context,
  ) {
    return runCommand({ name: 'allocateCost', record: agreement }, context, (em) => allocateCost(em, agreement, allocation, context.organisation));
  }
}
