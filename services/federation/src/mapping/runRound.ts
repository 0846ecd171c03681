import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { getRecord, Language, nextState, type Provenance, Refusal, TaskCategory } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { MembershipState } from '../membership/codeLists.js';
import { Membership } from '../membership/membership.js';
import { RoundAnswerState, RoundState } from './codeLists.js';
import { MappingAnswer } from './mappingAnswer.js';
import { MappingRound } from './mappingRound.js';
import { ROUND_LIFE } from './roundLife.js';

@InputType({ description: 'A mapping round.' })
export class OpenRoundInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => [TaskCategory], { description: 'The sorts of work that are asked about.' })
  categories!: TaskCategory[];

  @Field(() => [ID], { description: 'The members that are asked: organisation ids.' })
  organisationIds!: string[];

  @Field(() => ID, { nullable: true, description: 'Who took the initiative.' })
  initiatorId: string | null = null;

  @Field(() => PartialDateScalar, { description: 'When it is opened.' })
  openedOn!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when answers are asked for.' })
  dueOn: string | null = null;

  @Field(() => Language, { description: 'The language of these texts.' })
  language!: Language;
}

@InputType({ description: 'That a member has answered in a mapping round.' })
export class RecordRoundAnswerInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => ID, { description: 'Who answered: an organisation id.' })
  organisationId!: string;

  @Field(() => TaskCategory, { description: 'On which sort of work.' })
  category!: TaskCategory;

  @Field(() => PartialDateScalar, { description: 'When.' })
  answeredOn!: string;
}

/** Asks members what they could do together. Only members are asked. */
export async function openRound(em: EntityManager, id: string, { organisationIds, ...input }: OpenRoundInput, provenance: Provenance): Promise<MappingRound> {
  const [asked, categories] = [new Set(organisationIds), new Set(input.categories)];
  if (!asked.size || !categories.size) throw new Refusal('NOBODY_ASKED', 'A round asks somebody about something.', asked.size ? 'categories' : 'organisationIds');
  const members = await em.find(Membership, { organisationId: { $in: [...asked] }, state: { $in: [MembershipState.ACTIVE, MembershipState.NOTICE] } });
  for (const organisationId of asked) {
    if (!members.some((member) => member.organisationId === organisationId)) throw new Refusal('NO_MEMBER', `${organisationId} is no member of the federation.`, 'organisationIds');
  }
  const round = em.create(MappingRound, { id, ...input, categories: [...categories], state: RoundState.OPEN, provenance });
  const answers = [...asked].flatMap((organisationId) => [...categories].map((category) => ({ id: `${id}:${organisationId}:${category}`, round, organisationId, category, state: RoundAnswerState.AWAITED })));
  em.persist([round, ...answers.map((answer) => em.create(MappingAnswer, answer))]);
  return round;
}

export async function recordRoundAnswer(em: EntityManager, { roundId, organisationId, category, answeredOn }: RecordRoundAnswerInput): Promise<MappingRound> {
  const round = await getRecord(em, MappingRound, roundId, 'roundId');
  nextState(ROUND_LIFE, round.state, 'answer');
  const answer = await em.findOne(MappingAnswer, { round, organisationId, category });
  if (!answer) throw new Refusal('NOT_ASKED', `${organisationId} was not asked about ${category} in this round.`, 'organisationId');
  em.assign(answer, { state: RoundAnswerState.ANSWERED, answeredOn });
  return round;
}

/** Closes a round. Who has not answered on everything is named by whoever closes it: nobody is left out in silence. */
export async function closeRound(em: EntityManager, id: string, nonAnswererIds: readonly string[], closedOn: string): Promise<MappingRound> {
  const round = await getRecord(em, MappingRound, id);
  const state = nextState(ROUND_LIFE, round.state, 'close');
  const awaited = await em.find(MappingAnswer, { round, state: RoundAnswerState.AWAITED });
  const silent = listed(awaited.map(({ organisationId }) => organisationId));
  if (listed(nonAnswererIds) !== silent) throw new Refusal('NON_ANSWERERS_NOT_NAMED', `A round closes with those named that have not answered: ${silent || 'nobody'}.`, 'nonAnswererIds');
  for (const answer of awaited) answer.state = RoundAnswerState.NOT_ANSWERED;
  return em.assign(round, { state, closedOn });
}

const listed = (ids: readonly string[]): string => [...new Set(ids)].toSorted().join(', ');

export async function reportRound(em: EntityManager, id: string, report: string, reportedOn: string): Promise<MappingRound> {
  const round = await getRecord(em, MappingRound, id);
  const state = nextState(ROUND_LIFE, round.state, 'report');
  if (!report.trim()) throw new Refusal('NO_TEXT', 'A report has a name.', 'report');
  return em.assign(round, { state, report, reportedOn });
}
