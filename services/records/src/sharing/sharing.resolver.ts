import type { EntityClass } from '@mikro-orm/core';
import { DateScalar } from '@samverkan/common';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { RecordsContext } from '../program/context.js';
import { Visibility } from '../record/visibility.js';
import { NotPublished } from './notPublished.js';
import { recordName } from './recordName.js';
import { type SharingRules, usualFor } from './rules.js';
import type { Sharing } from './sharing.js';

@ObjectType({ description: 'With whom a record, or a part of it, is shared. Source: its owner.' })
@Directive('@shareable')
export class SharedWith {
  @Field(() => ID, { nullable: true, description: 'The record, as it is named to be shared otherwise: its id, or, where it has none of its own, its sort and key.' })
  recordId!: string;

  @Field(() => Visibility, { nullable: true, description: 'Who sees it: what its owner has said, or else what is usual for its kind in its state.' })
  visibility!: Visibility | null;

  @Field(() => [ID], { nullable: true, description: 'The federations whose members see it, where it is for members; null for all that its owner has joined.' })
  federationIds!: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until this day it is its owner’s alone; null when at once.' })
  embargoUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'The provision of law by which it is withheld from others, as it is cited; null when its owner names none.' })
  ground!: string | null;
}

/** With whom something is shared: what is usual counts where its owner has not said. */
export const sharedWith = (recordId: string, { visibility, sharedWith: federationIds, embargoUntil, ground }: Sharing, usual: Visibility | null): SharedWith => Object.assign(new SharedWith(), { recordId, visibility: visibility ?? usual, federationIds, embargoUntil, ground });

const FOR_WHOM = { nullable: true, description: 'With whom it is shared.' };
const UNPUBLISHED = { nullable: true, description: 'Set where the record is there and not published to whoever asks: then all else of it is null. Null where it is shown.' };

/** For every class whose records are shared by their owners: with whom, and, for whom they are not shown to, that. */
export function sharingResolvers(rules: SharingRules): (new () => object)[] {
  return [...rules].flatMap(([entity, rule]) => (rule.kind === 'own' ? [sharingResolver(entity, (record) => usualFor(rule, record))] : []));
}

function sharingResolver(entity: EntityClass, usual: (record: object) => Visibility): new () => object {
  @Resolver(() => entity as never)
  class SharingOf {
    @FieldResolver(() => SharedWith, FOR_WHOM)
    sharing(@Root() record: { sharing: Sharing }, @Ctx() { em, organisation }: RecordsContext): SharedWith {
      return sharedWith(recordName(em.getMetadata(entity), record, organisation), record.sharing, usual(record));
    }

    @FieldResolver(() => NotPublished, UNPUBLISHED)
    notPublished(@Root('notPublished') said: NotPublished | undefined): NotPublished | null {
      return said ?? null;
    }
  }
  return SharingOf;
}
