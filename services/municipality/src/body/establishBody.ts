import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, PartialDateScalar } from '@samverkan/common';
import { checkId, Language, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { Body } from './body.js';
import { BodyKind, BodyState, NEVER_DECIDING, SELDOM_DECIDING } from './codeLists.js';
import { getBody } from './getBody.js';

@InputType({ description: 'A body to set up.' })
export class EstablishBodyInput {
  @Field(() => ID, { description: 'Whose body it is.' })
  organisation!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => BodyKind, { description: 'What sort of body it is.' })
  kind!: BodyKind;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may decide; as bodies of its kind do, when left out.' })
  decisionPower?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The body of the same organisation that it belongs under.' })
  parent?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body on whose behalf it works.' })
  mandatedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'On whose behalf it works and what it may do, in words.' })
  mandate?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was set up.' })
  establishedOn?: string | null;

  @Field(() => Language, { defaultValue: Language.sv, description: 'The language of the texts.' })
  language!: Language;
}

export async function establishBody(em: EntityManager, input: EstablishBodyInput): Promise<Body> {
  const { organisation, name, kind, parent, mandatedBy } = input;
  if (!name.trim()) throw new Refusal('NO_TEXT', 'A body has a name.', 'name');
  if (input.decisionPower && NEVER_DECIDING.includes(kind)) throw new Refusal('NO_DECISION_POWER', `A body of the kind ${kind} never has the power to decide.`, 'decisionPower');
  if (parent) await getBody(em, parent, 'parent');
  if (mandatedBy) checkId(mandatedBy, ['body'], 'mandatedBy');
  return em.create(Body, {
    id: newRecordId(organisation, 'body'),
    name,
    kind,
    state: BodyState.ESTABLISHED,
    decisionPower: input.decisionPower ?? !SELDOM_DECIDING.includes(kind),
    parentId: parent ?? null,
    mandatedById: mandatedBy ?? null,
    mandate: input.mandate ?? null,
    purpose: input.purpose ?? null,
    establishedOn: input.establishedOn ?? null,
    dissolvedOn: null,
    language: input.language,
    provenance: statedHere(),
  });
}
