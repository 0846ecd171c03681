import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, today } from '@samverkan/common';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Refusal } from '../command/refusal.js';
import { Visibility } from '../record/visibility.js';
import { findByName } from './recordName.js';
import type { SharingRules } from './rules.js';
import { Sharing } from './sharing.js';

export enum SharedPart {
  RECORD = 'RECORD',
  ECONOMY = 'ECONOMY',
}
registerEnumType(SharedPart, {
  name: 'SharedPart',
  description: 'What of a record is shared.',
  valuesConfig: {
    RECORD: { description: 'The record, but for a part that is shared by itself.' },
    ECONOMY: { description: 'What an agreement costs and how that is shared, as its keeper states it; or what it costs and gains a party, as that party states it.' },
  },
});

/** What of a record says with whom the part is shared. */
const SHARING_OF: Readonly<Record<SharedPart, 'sharing' | 'economy'>> = { [SharedPart.RECORD]: 'sharing', [SharedPart.ECONOMY]: 'economy' };

@InputType({ description: 'With whom a record is to be shared, in place of what was said before.' })
export class ShareRecordInput {
  @Field(() => ID, { description: 'The record: its id, or as its `sharing` names it where it has none of its own.' })
  recordId!: string;

  @Field(() => SharedPart, { defaultValue: SharedPart.RECORD, description: 'What of it.' })
  part!: SharedPart;

  @Field(() => Visibility, { nullable: true, description: 'Who is to see it; what is usual for its kind in its state, when left out.' })
  visibility?: Visibility | null;

  @Field(() => [ID], { nullable: true, description: 'The federations whose members are to see it, where it is for members; all that its owner has joined, when left out or empty.' })
  federationIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until this day it stays its owner’s alone.' })
  embargoUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'The provision of law by which it is withheld from others, as it is cited, e.g. "OSL 19 kap. 3 §".' })
  ground?: string | null;
}

/**
 * Says with whom a record is shared. `joined` are the federations that its owner has joined. Throws a Refusal: NO_RECORD,
 * NOT_SHARED_BY_ITSELF, NOT_JOINED, EMBARGO_IS_PAST, NOTHING_WITHHELD.
 */
export async function shareRecord(em: EntityManager, { recordId, part, visibility = null, federationIds, embargoUntil = null, ground = null }: ShareRecordInput, rules: SharingRules, joined: readonly string[]): Promise<{ record: object; entity: EntityClass; sharing: Sharing }> {
  const { record, entity } = await findRecord(em, recordId, rules);
  const before = record[SHARING_OF[part]];
  if (!(before instanceof Sharing)) throw new Refusal('NOT_SHARED_BY_ITSELF', 'That is no part which is shared by itself.', 'part');
  const unknown = federationIds?.find((id) => !joined.includes(id));
  if (unknown !== undefined) throw new Refusal('NOT_JOINED', `A record is shared with federations that its owner has joined, and ${unknown} is none of them.`, 'federationIds');
  if (embargoUntil !== null && embargoUntil <= today()) throw new Refusal('EMBARGO_IS_PAST', 'An embargo ends on a day that has not come.', 'embargoUntil');
  if (ground !== null && visibility === Visibility.PUBLIC && embargoUntil === null) throw new Refusal('NOTHING_WITHHELD', 'A ground is for what is withheld, and this is for everyone, at once.', 'ground');
  const sharing = Object.assign(before, { visibility, sharedWith: federationIds?.length ? federationIds : null, embargoUntil, ground });
  return { record, entity, sharing };
}

async function findRecord(em: EntityManager, id: string, rules: SharingRules): Promise<{ record: { sharing?: unknown; economy?: unknown }; entity: EntityClass }> {
  for (const [entity, rule] of rules) {
    if (rule.kind !== 'own') continue;
    const record = await findByName(em, entity, id);
    if (record) return { record: record as { sharing?: unknown; economy?: unknown }, entity };
  }
  throw new Refusal('NO_RECORD', `There is no record ${id} that is shared by itself.`, 'recordId');
}
