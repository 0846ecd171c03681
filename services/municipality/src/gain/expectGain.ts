import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, PartialDateScalar } from '@samverkan/common';
import { Language, Refusal, statedHere } from '@samverkan/records';
import { Field, Float, ID, InputType } from 'type-graphql';
import { checkParty } from '../statement/checkParty.js';
import { GainKind, GainState, MeasureState } from './codeLists.js';
import { Gain } from './gain.js';

@InputType('GainMeasureInput', { description: 'What is to be done to bring a gain about.' })
export class MeasureInput {
  @Field(() => String, { description: 'What.' })
  title!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when.' })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when.' })
  to?: string | null;
}

@InputType({ description: 'What a party expects of an agreement.' })
export class ExpectGainInput {
  @Field(() => ID, { description: 'The party, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The agreement, whoever keeps it.' })
  agreementId!: string;

  @Field(() => GainKind, { description: 'In what way things are to be better.' })
  kind!: GainKind;

  @Field(() => String, { description: 'What is expected.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'What will show whether it came, with its unit. Without one it can never be observed.' })
  indicator?: string | null;

  @Field(() => Float, { nullable: true, description: 'What the indicator is to show.' })
  expected?: number | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when.' })
  expectedBy?: string | null;

  @Field(() => MeasureInput, { nullable: true, description: 'What is done to bring it about.' })
  measure?: MeasureInput | null;

  @Field(() => Language, { description: 'The language of the texts.' })
  language!: Language;
}

/** Throws a Refusal: NOT_A_PARTY, NO_TEXT, NO_INDICATOR. */
export async function expectGain(em: EntityManager, input: ExpectGainInput): Promise<Gain> {
  const { organisationId, agreementId, kind, description, indicator, expected = null, expectedBy = null, measure, language } = input;
  await checkParty(em, organisationId, agreementId);
  if (!description.trim()) throw new Refusal('NO_TEXT', 'A gain says what is expected.', 'description');
  if (expected !== null && !indicator?.trim()) throw new Refusal('NO_INDICATOR', 'A figure is a figure of something: without an indicator there is none to expect.', 'expected');
  return em.create(Gain, {
    id: newRecordId(organisationId, 'gain'),
    agreementId,
    kind,
    state: GainState.EXPECTED,
    description: description.trim(),
    indicator: indicator?.trim() || null,
    expected,
    expectedBy,
    measure: measure ? { title: measure.title, from: measure.from ?? null, to: measure.to ?? null, state: MeasureState.PLANNED } : null,
    language,
    provenance: statedHere(),
  });
}
