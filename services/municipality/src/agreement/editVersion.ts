import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Agreement } from './agreement.js';
import { getAgreement, getVersion } from './getAgreement.js';
import { EDITABLE } from './versionLife.js';

@InputType({ description: 'Other words for a version that is not signed yet. What is left out stays.' })
export class EditVersionInput {
  @Field(() => ID, { description: 'The agreement.' })
  id!: string;

  @Field(() => Int, { description: 'The version’s number.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What is new in it.' })
  summary?: string;

  @Field(() => String, { nullable: true, description: 'The address of its text.' })
  documentUrl?: string;
}

/** Throws a Refusal: NO_RECORD, SIGNED_VERSION. */
export async function editVersion(em: EntityManager, { id, version: number, summary, documentUrl }: EditVersionInput): Promise<Agreement> {
  const work = await getAgreement(em, id);
  const version = getVersion(work, number);
  if (!EDITABLE.includes(version.status)) throw new Refusal('SIGNED_VERSION', 'A version is never edited once it is signed or withdrawn: propose another.', 'version');
  version.summary = summary ?? version.summary;
  version.documentUrl = documentUrl ?? version.documentUrl;
  return work.agreement;
}
