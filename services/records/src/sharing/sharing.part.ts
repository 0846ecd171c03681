import type { EntityClass } from '@mikro-orm/core';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { resultOf } from '../command/resultOf.js';
import { runCommand } from '../command/runCommand.js';
import type { Part } from '../part.js';
import type { RecordsContext } from '../program/context.js';
import { countUnseen } from './findUnseen.js';
import { NotPublishedRecords } from './notPublished.js';
import { type SharingRules, usualFor } from './rules.js';
import { SharedWith, sharedWith, sharingResolvers } from './sharing.resolver.js';
import { shareRecord, ShareRecordInput } from './shareRecord.js';

@ObjectType({ description: 'A record, and with whom it is now shared.' })
@Directive('@shareable')
export class SharedRecord {
  @Field(() => ID, { nullable: true, description: 'The record.' })
  recordId!: string;

  @Field(() => SharedWith, { nullable: true, description: 'With whom it is shared.' })
  sharing!: SharedWith;
}

const SORTS = { nullable: true, description: 'Of these sorts only, by their types in the graph, e.g. "Agreement"; of all when left out.' };

/** With whom records are shared, and what is said of those that are not published. `owner` is the class of whose records they are, and `command` the name of the command by which they are shared. */
export function sharingPart(owner: EntityClass, rules: SharingRules, command: string): Part<RecordsContext> {
  const SharedRecordResult = resultOf('SharedRecord', SharedRecord);

  @Resolver(() => owner as never)
  class OwnerSharingResolver {
    @FieldResolver(() => [NotPublishedRecords], { nullable: true, description: 'How many of its records are not published to whoever asks, by sort and ground: whatever else is asked. Their number is all that is told.' })
    notPublishedRecords(@Ctx() context: RecordsContext, @Arg('recordTypes', () => [String], SORTS) recordTypes?: string[]): Promise<NotPublishedRecords[]> {
      return countUnseen(recordTypes, context);
    }

    @Mutation(() => SharedRecordResult, { name: command, description: 'Says with whom a record is shared, in place of what was said before. Refused with NOT_OWNER, NO_RECORD, NOT_SHARED_BY_ITSELF, NOT_JOINED, EMBARGO_IS_PAST, NOTHING_WITHHELD.' })
    shareRecord(@Arg('input', () => ShareRecordInput, { description: 'What, and with whom.' }) input: ShareRecordInput, @Ctx() context: RecordsContext): Promise<unknown> {
      return runCommand({ name: command, record: input.recordId }, context, async (em) => {
        const { record, entity, sharing } = await shareRecord(em, input, rules, context.federations.map(({ id }) => id));
        const rule = rules.get(entity);
        return Object.assign(new SharedRecord(), { recordId: input.recordId, sharing: sharedWith(input.recordId, sharing, rule?.kind === 'own' ? usualFor(rule, record) : null) });
      });
    }
  }
  return { entities: [], resolvers: [OwnerSharingResolver, ...sharingResolvers(rules)] };
}
