import { resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Movement } from './codeLists.js';
import { Indicator } from './indicator.js';
import { IndicatorValue, movementOf } from './indicatorValue.js';
import { recordIndicator, RecordIndicatorInput, setIndicator, SetIndicatorInput } from './recordIndicator.js';
import { ResultGoal } from './resultGoal.js';

const IndicatorResult = resultOf('Indicator', Indicator);

const FROM = { nullable: true, description: 'From this year on.' };
const TO = { nullable: true, description: 'Up to this year.' };

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => ResultGoal, { nullable: true, description: 'The result goal that it measures.' })
  @Directive('@own')
  resultGoal(@Root() { resultGoal }: Indicator, @Ctx() { loaders }: Context): Promise<ResultGoal | null> {
    return loaders.shown(ResultGoal).load(resultGoal.id);
  }

  @FieldResolver(() => [IndicatorValue], { nullable: true, description: 'Its values, earliest first.' })
  async values(@Root('id') id: string, @Ctx() { loaders }: Context, @Arg('from', () => Int, FROM) from?: number, @Arg('to', () => Int, TO) to?: number): Promise<IndicatorValue[]> {
    const values = await loaders.under(IndicatorValue, 'indicator', { year: 'asc' }).load(id);
    return values.filter(({ year }) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));
  }

  @FieldResolver(() => Movement, { nullable: true, description: 'Whether it has moved the way that is wanted, from its first to its last value of the period.' })
  async movement(@Root() indicator: Indicator, @Ctx() context: Context, @Arg('from', () => Int, FROM) from?: number, @Arg('to', () => Int, TO) to?: number): Promise<Movement> {
    return movementOf(await this.values(indicator.id, context, from, to), indicator.direction);
  }

  @Mutation(() => IndicatorResult, { description: 'Sets what a result goal is to be measured by. Refused with NOT_OWNER, NO_TEXT, NO_RECORD.' })
  setIndicator(@Arg('input', () => SetIndicatorInput, { description: 'The indicator.' }) input: SetIndicatorInput, @Ctx() context: Context) {
    return runCommand({ name: 'setIndicator', record: input.resultGoal }, context, (em) => setIndicator(em, input));
  }

  @Mutation(() => IndicatorResult, { description: 'Enters what an indicator was in a year, in place of what was entered before. Refused with NOT_OWNER, NO_RECORD, IMPOSSIBLE_YEAR.' })
  recordIndicator(@Arg('input', () => RecordIndicatorInput, { description: 'The value.' }) input: RecordIndicatorInput, @Ctx() context: Context) {
    return runCommand({ name: 'recordIndicator', record: input.indicator }, context, (em) => recordIndicator(em, input));
  }
}
