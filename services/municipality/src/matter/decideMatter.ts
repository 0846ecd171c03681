import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, findOwner } from '@samverkan/common';
import { checkId, checkPast, nextState, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { getDecidingBody } from '../body/getBody.js';
import { DecisionOutcome } from '../statement/codeLists.js';
import { getMatter } from './changeMatter.js';
import { MatterDecision, matterDecisionId } from './matterDecision.js';
import { MATTER_TRANSITIONS } from './matterState.js';

@InputType({ description: 'What a body has decided on a matter that was sent to it.' })
export class DecideMatterInput {
  @Field(() => ID, { description: 'The matter, whoever raised it.' })
  matter!: string;

  @Field(() => ID, { description: 'The body that has decided.' })
  body!: string;

  @Field(() => DecisionOutcome, { description: 'What it did.' })
  outcome!: DecisionOutcome;

  @Field(() => String, { nullable: true, description: 'What was decided, in words.' })
  text?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day; today when left out.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'The paragraph of the minutes, e.g. "§ 42".' })
  paragraph?: string | null;

  @Field(() => String, { nullable: true, description: 'Diary number in the organisation’s own registry.' })
  diaryNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the minutes.' })
  documentUrl?: string | null;
}

const UNDECIDED: readonly DecisionOutcome[] = [DecisionOutcome.PROPOSED, DecisionOutcome.POSTPONED];

/** A body with power to decide decides on what was sent to it. An own matter becomes decided; another's is its owner's to change. */
export async function decideMatter(em: EntityManager, input: DecideMatterInput): Promise<MatterDecision> {
  const body = await getDecidingBody(em, input.body);
  checkId(input.matter, ['matter'], 'matter');
  if (UNDECIDED.includes(input.outcome)) throw new Refusal('NOT_DECIDED', 'What is only proposed or put off is not decided.', 'outcome');
  const organisation = findOwner(body.id)!;
  if (findOwner(input.matter) === organisation) await markDecided(em, input.matter, body.id);
  const id = matterDecisionId(organisation, input.matter);
  if (await em.findOne(MatterDecision, { id })) throw new Refusal('ALREADY_DONE', 'The organisation has decided on this matter.', 'matter');
  return em.create(MatterDecision, {
    id,
    matterId: input.matter,
    body: body.id,
    outcome: input.outcome,
    date: checkPast(input.on, 'on'),
    paragraph: input.paragraph ?? null,
    diaryNumber: input.diaryNumber ?? null,
    documentUrl: input.documentUrl ?? null,
    text: input.text ?? null,
    provenance: statedHere(),
  });
}

async function markDecided(em: EntityManager, id: string, body: string): Promise<void> {
  const matter = await getMatter(em, id, 'matter');
  matter.state = nextState(MATTER_TRANSITIONS, matter.state, 'decide');
  if (matter.toBodyId !== body) throw new Refusal('NOT_REFERRED_HERE', 'A matter is decided by the body to which it was sent.', 'body');
}
