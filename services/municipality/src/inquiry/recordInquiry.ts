import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, newRecordId, PartialDateScalar } from '@samverkan/common';
import { Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { getActiveBody } from '../body/getBody.js';
import { Inquiry } from './inquiry.js';
import { InquiryKind } from './inquiryKind.js';

@InputType({ description: 'What a body has found out.' })
export class RecordInquiryInput {
  @Field(() => ID, { description: 'The body.' })
  body!: string;

  @Field(() => InquiryKind, { description: 'How it asked.' })
  kind!: InquiryKind;

  @Field(() => String, { description: 'What about.' })
  subject!: string;

  @Field(() => PartialDateScalar, { description: 'When it was done.' })
  doneOn!: string;

  @Field(() => Int, { nullable: true, description: 'How many took part; left out where nobody counted.' })
  participants?: number | null;

  @Field(() => String, { nullable: true, description: 'What came out of it.' })
  findings?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the report.' })
  documentUrl?: string | null;
}

export async function recordInquiry(em: EntityManager, { body, kind, subject, doneOn, participants, findings, documentUrl }: RecordInquiryInput): Promise<Inquiry> {
  await getActiveBody(em, body);
  if (!subject.trim()) throw new Refusal('NO_TEXT', 'An inquiry says what it is about.', 'subject');
  if ((participants ?? 0) < 0) throw new Refusal('NEGATIVE_COUNT', 'Nobody or somebody took part; a number of people is 0 or more.', 'participants');
  return em.create(Inquiry, {
    id: newRecordId(findOwner(body)!, 'inquiry'),
    body,
    kind,
    subject,
    doneOn,
    participants: participants ?? null,
    findings: findings ?? null,
    documentUrl: documentUrl ?? null,
    provenance: statedHere(),
  });
}
