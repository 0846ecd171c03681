import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, newRecordId, ORGANISATION_ID, PartialDateScalar } from '@samverkan/common';
import { checkPast, Language, nextState, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { AnchoringStep } from './anchoringStep.js';
import { ANCHORING_STATES } from './anchoringState.js';
import { AnchoringState, Stakeholder } from './codeLists.js';

@InputType({ description: 'How a member means to anchor a co-operation.' })
export class PlanAnchoringInput {
  @Field(() => ID, { description: 'The member, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The federation whose co-operation it is, e.g. "goda-grannar".' })
  federationId!: string;

  @Field(() => Stakeholder, { description: 'With whom.' })
  stakeholder!: Stakeholder;

  @Field(() => String, { description: 'What the step is.' })
  title!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'For when.' })
  plannedFor?: string | null;

  @Field(() => Language, { description: 'The language of the texts.' })
  language!: Language;
}

/** Throws a Refusal: NO_TEXT, BAD_ID. */
export function planAnchoring(em: EntityManager, { organisationId, federationId, stakeholder, title, plannedFor = null, language }: PlanAnchoringInput): AnchoringStep {
  if (!title.trim()) throw new Refusal('NO_TEXT', 'A step says what it is.', 'title');
  if (!ORGANISATION_ID.test(federationId)) throw new Refusal('BAD_ID', 'federationId must be the id of a federation, e.g. "goda-grannar".', 'federationId');
  return em.create(AnchoringStep, { id: newRecordId(organisationId, 'anchoring'), federationId, stakeholder, title: title.trim(), state: AnchoringState.PLANNED, plannedFor, language, provenance: statedHere() });
}

@InputType({ description: 'That a step was taken, or left out.' })
export class CompleteAnchoringInput {
  @Field(() => ID, { description: 'The step.' })
  id!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is left out instead of taken.' })
  skipped: boolean = false;

  @Field(() => String, { description: 'What shows that it was taken, or why it is left out.' })
  outcome!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day; today when left out.' })
  doneOn?: string | null;
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, NO_EVIDENCE, IN_THE_FUTURE. */
export async function completeAnchoring(em: EntityManager, { id, skipped, outcome, doneOn }: CompleteAnchoringInput): Promise<AnchoringStep> {
  const step = await em.findOne(AnchoringStep, id);
  if (!step) throw new Refusal('NO_RECORD', `There is no step ${id}.`, 'id');
  const state = nextState(ANCHORING_STATES, step.state, skipped ? 'skip' : 'take');
  if (!outcome.trim()) throw new Refusal('NO_EVIDENCE', 'A step that was taken says what shows it, and one that is left out says why.', 'outcome');
  return em.assign(step, { state, outcome: outcome.trim(), doneOn: checkPast(doneOn, 'doneOn'), provenance: statedHere() });
}
