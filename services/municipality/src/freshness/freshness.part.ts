import { DateScalar, today } from '@samverkan/common';
import { checkFirst, resultOf, runCommand, type Part, type Refused } from '@samverkan/records';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { confirmRecords, RecordToConfirm } from './confirmRecords.js';
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

@Resolver(() => StaleRecord)
export class StaleRecordResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'The version that it has: for confirmRecords. Null where a record of its sort has none.' })
  version(@Root() { recordId, versioned }: StaleRecord, @Ctx() { versions }: Context): Promise<number> | null {
    return versioned ? versions.of(recordId) : null;
  }
}

@ObjectType({ description: 'That an organisation has looked at records of its own and found them right.' })
class Confirmation {
  @Field(() => [ID], { nullable: true, description: 'The records’ ids, as they were given.' })
  recordIds!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they were found right.' })
  on!: string;
}

const ConfirmationResult = resultOf('Confirmation', Confirmation);

@Resolver()
export class ConfirmationResolver {
  @Mutation(() => ConfirmationResult, { description: 'The organisation has looked at records of its own, and they are right as they stand: they were verified today. All are confirmed, or none; where one was given with a version and has another by now, the answer is a Conflict about that one. Refused with NO_RECORD, NO_SUCH_VERSION, TOO_MANY.' })
  confirmRecords(@Arg('records', () => [RecordToConfirm], { description: 'Which, 1 000 at the most.' }) records: RecordToConfirm[], @Ctx() context: Context): Promise<Confirmation | Refused> {
    const on = today();
    return runCommand({ name: 'confirmRecords', record: context.organisation }, context, async (em) => Object.assign(new Confirmation(), { recordIds: (await confirmRecords(em, records, on)).map(({ recordId }) => recordId), on }));
  }
}

/** How fresh the organisation's records are, of whatever concept. */
export const freshnessPart: Part<Context> = { entities: [], resolvers: [FreshnessResolver, StaleRecordResolver, ConfirmationResolver] };
