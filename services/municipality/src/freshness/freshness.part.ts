import { DateScalar, today } from '@samverkan/common';
import { checkFirst, type Part } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Int, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { countFreshness, findStaleRecords, FreshnessCount, StaleRecord } from './freshness.js';

const ON = { nullable: true, description: 'The day from which the 12 months are counted back; today when left out.' };

@Resolver(() => Organisation)
export class FreshnessResolver {
  @FieldResolver(() => [StaleRecord], { nullable: true, description: 'Its records that it has not verified in the last 12 months: those never verified first, then the oldest.' })
  staleRecords(
    @Ctx() { em }: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, 0–1000.' }) first: number,
    @Arg('on', () => DateScalar, ON) on?: string,
  ): Promise<StaleRecord[]> {
    checkFirst(first);
    return findStaleRecords(em, on ?? today(), first);
  }

  @FieldResolver(() => [FreshnessCount], { nullable: true, description: 'How fresh its records are, by sort and responsible unit. For the gateway.' })
  @Directive('@inaccessible')
  freshnessCounts(@Ctx() { em }: Context, @Arg('on', () => DateScalar, ON) on?: string): Promise<FreshnessCount[]> {
    return countFreshness(em, on ?? today());
  }
}

/** How fresh the organisation's records are, of whatever concept. */
export const freshnessPart: Part<Context> = { entities: [], resolvers: [FreshnessResolver] };
