import { DateScalar } from '@samverkan/common';
import { checkFirst, type Part } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Int, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { findWork, WorkItem } from './workItem.js';

@Resolver(() => Organisation)
export class WorklistResolver {
  @FieldResolver(() => [WorkItem], { nullable: true, description: 'What days that come or have passed need from it, the longest overdue first. For the gateway.' })
  @Directive('@inaccessible')
  workItems(
    @Ctx() { em }: Context,
    @Arg('on', () => DateScalar, { description: 'The day on which it is asked.' }) on: string,
    @Arg('until', () => DateScalar, { description: 'The last day that is looked ahead to.' }) until: string,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 0–1000.' }) first: number,
  ): Promise<WorkItem[]> {
    checkFirst(first);
    return findWork(em, on, until, first);
  }
}

/** What the organisation has to do to keep its records right, of whatever concept. */
export const worklistPart: Part<Context> = { entities: [], resolvers: [WorklistResolver] };
