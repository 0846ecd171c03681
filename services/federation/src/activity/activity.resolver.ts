import { type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { Activity } from './activity.js';
import { planActivity, PlanActivityInput } from './planActivity.js';

const ActivityResult = resultOf('Activity', Activity);

@Resolver(() => Federation)
export class FederationActivitiesResolver {
  @FieldResolver(() => [Activity], { nullable: true, description: 'Its activity plan for a year, what is new first. Source: the secretariat.' })
  @Directive('@own')
  activityPlan(@Arg('year', () => Int, { description: 'The year.' }) year: number, @Ctx() { em }: Context): Promise<Activity[]> {
    return em.find(Activity, { year }, { orderBy: { kind: 'desc', title: 'asc', id: 'asc' } });
  }
}

@Resolver()
export class ActivityCommandsResolver {
  @Mutation(() => ActivityResult, { description: 'Puts a line into the activity plan of a year. Refused with NO_TEXT, YEAR_OUT_OF_RANGE.' })
  planActivity(@Arg('input', () => PlanActivityInput, { description: 'The line.' }) input: PlanActivityInput, @Ctx() context: Context): Promise<Activity | Refused> {
    return runCommand({ name: 'planActivity', record: context.organisation }, context, (em) => planActivity(em, context.organisation, input));
  }
}
