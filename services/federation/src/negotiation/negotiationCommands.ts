import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, findOwner, newRecordId } from '@samverkan/common';
import { checkPast, getRecord, Language, nextState, Refusal, statedHere, type Transitions } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { NegotiationState } from './codeLists.js';
import { NegotiationMandate } from './negotiationMandate.js';
import { Negotiation } from './negotiation.js';

const { OPEN, CONCLUDED, BROKEN_OFF } = NegotiationState;

export const NEGOTIATION_LIFE: Transitions<NegotiationState, 'mandate' | 'conclude' | 'breakOff'> = { [OPEN]: { mandate: OPEN, conclude: CONCLUDED, breakOff: BROKEN_OFF } };

@InputType({ description: 'A negotiation that begins.' })
export class OpenNegotiationInput {
  @Field(() => String, { description: 'With whom.' })
  externalParty!: string;

  @Field(() => String, { description: 'About what.' })
  subject!: string;

  @Field(() => String, { description: 'Who leads it.' })
  lead!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it began; today when left out.' })
  openedOn: string | null = null;

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;
}

/** Throws a Refusal: IN_THE_FUTURE. */
export async function openNegotiation(em: EntityManager, federation: string, { openedOn, ...input }: OpenNegotiationInput): Promise<Negotiation> {
  return em.create(Negotiation, { id: newRecordId(federation, 'negotiation'), ...input, state: OPEN, openedOn: checkPast(openedOn, 'openedOn'), concludedForIds: [], provenance: statedHere() });
}

@InputType({ description: 'That a member lets the federation negotiate for it.' })
export class RecordMandateInput {
  @Field(() => ID, { description: 'The negotiation.' })
  negotiationId!: string;

  @Field(() => ID, { description: 'The member.' })
  organisationId!: string;

  @Field(() => String, { description: 'The member’s body that gave it.' })
  decidedBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When; today when left out.' })
  givenOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Diary number in the member’s registry.' })
  diaryNumber: string | null = null;
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, BAD_ID, NO_DECISION, IN_THE_FUTURE, DUPLICATE. */
export async function recordMandate(em: EntityManager, federation: string, { negotiationId, organisationId, decidedBy, givenOn, diaryNumber }: RecordMandateInput): Promise<NegotiationMandate> {
  const negotiation = await getRecord(em, Negotiation, negotiationId, 'negotiationId');
  nextState(NEGOTIATION_LIFE, negotiation.state, 'mandate');
  if (findOwner(organisationId) !== organisationId) throw new Refusal('BAD_ID', 'organisationId must be the id of an organisation, e.g. "hylte".', 'organisationId');
  if (!decidedBy.trim()) throw new Refusal('NO_DECISION', 'A mandate is given by a body of the member.', 'decidedBy');
  if (await em.count(NegotiationMandate, { negotiation: negotiationId, organisationId })) throw new Refusal('DUPLICATE', `${organisationId} has given its mandate already.`, 'organisationId');
  return em.create(NegotiationMandate, { id: newRecordId(federation, 'mandate'), negotiation, organisationId, decidedBy, givenOn: checkPast(givenOn, 'givenOn'), diaryNumber, provenance: statedHere() });
}

@InputType({ description: 'What a negotiation has come to.' })
export class ConcludeNegotiationInput {
  @Field(() => ID, { description: 'The negotiation.' })
  id!: string;

  @Field(() => String, { description: 'What was agreed.' })
  result!: string;

  @Field(() => [ID], { description: 'For whom: members that gave a mandate, by their ids.' })
  forIds!: string[];

  @Field(() => Int, { nullable: true, description: 'How many meetings with the external party there have been; left out when not counted.' })
  meetings: number | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ended; today when left out.' })
  endedOn: string | null = null;
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, NO_MANDATE, NEGATIVE_COUNT, IN_THE_FUTURE. */
export async function concludeNegotiation(em: EntityManager, { id, result, forIds, meetings, endedOn }: ConcludeNegotiationInput): Promise<Negotiation> {
  const negotiation = await getRecord(em, Negotiation, id);
  const state = nextState(NEGOTIATION_LIFE, negotiation.state, 'conclude');
  const mandates = await em.find(NegotiationMandate, { negotiation: id });
  const given = new Set(mandates.map(({ organisationId }) => organisationId));
  const without = forIds.find((member) => !given.has(member));
  if (without !== undefined) throw new Refusal('NO_MANDATE', `A negotiation is for those that gave a mandate, and ${without} gave none.`, 'forIds');
  if (meetings !== null && meetings < 0) throw new Refusal('NEGATIVE_COUNT', 'There are no fewer meetings than none.', 'meetings');
  return em.assign(negotiation, { state, result, meetings, concludedForIds: [...new Set(forIds)], endedOn: checkPast(endedOn, 'endedOn') });
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, IN_THE_FUTURE. */
export async function breakOffNegotiation(em: EntityManager, id: string, endedOn: string | null | undefined): Promise<Negotiation> {
  const negotiation = await getRecord(em, Negotiation, id);
  return em.assign(negotiation, { state: nextState(NEGOTIATION_LIFE, negotiation.state, 'breakOff'), endedOn: checkPast(endedOn, 'endedOn') });
}

/** How many meetings of each member by itself the joint ones stand for, beyond themselves: with 33 mandates and 3 meetings, 96. Null when they are not counted. */
export function meetingsSaved(meetings: number | null, mandates: number): number | null {
  return meetings === null ? null : meetings * Math.max(0, mandates - 1);
}
