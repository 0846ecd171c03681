import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PartyRole } from '../agreement/codeLists.js';
import { DecisionOutcome } from './codeLists.js';
import { Decision } from './decision.js';
import { getOrBeginStatement, type Stated } from './getStatement.js';
import type { PartyStatement } from './partyStatement.js';
import type { Signatory } from './signatory.js';

@InputType({ description: 'One point of a proposal or a decision.' })
export class DecisionPointInput {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, { description: 'Its text.' })
  text!: string;
}

@InputType({ description: 'A place for a signature.' })
export class SignatoryInput {
  @Field(() => String, { description: 'In what capacity, e.g. "Kommunstyrelsens ordförande".' })
  capacity!: string;

  @Field(() => String, { nullable: true, description: 'Whose name the document gives.' })
  name?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was signed; "XXXX" where the document leaves a date open.' })
  signedOn?: string | null;
}

@InputType({ description: 'A proposal to a body of the party.' })
export class RecordProposalInput {
  @Field(() => ID, { description: 'The party’s statement: `<party>:statement:<agreement>`. It is made where there is none yet.' })
  id!: string;

  @Field(() => Int, { defaultValue: 1, description: 'The version of the agreement.' })
  version: number = 1;

  @Field(() => String, { description: 'The body that is to decide.' })
  body!: string;

  @Field(() => [DecisionPointInput], { description: 'What is proposed, point by point.' })
  points!: DecisionPointInput[];

  @Field(() => Language, { description: 'The language of the points.' })
  language!: Language;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of the proposal, as exactly as it says, e.g. "2017-11".' })
  proposedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its diary number.' })
  diaryNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the proposal.' })
  documentUrl?: string | null;

  @Field(() => PartyRole, { nullable: true, description: 'What the party does under the agreement; needed with its first word on it.' })
  role?: PartyRole | null;

  @Field(() => [SignatoryInput], { nullable: true, description: 'The places for signatures that the document has for the party.' })
  signatories?: SignatoryInput[] | null;
}

/** Records a proposal before the meeting. Throws a Refusal: BAD_ID, ROLE_MISSING, NOT_A_PARTY, NO_TEXT, POINTS, NO_VERSION. */
export async function recordProposal(em: EntityManager, input: RecordProposalInput): Promise<PartyStatement> {
  const { id, version, body, points, language, proposedOn = null, diaryNumber = null, documentUrl = null } = input;
  const stated = await getOrBeginStatement(em, id, input.role ?? null);
  addDecision(em, stated, { version, body, outcome: DecisionOutcome.PROPOSED, proposedOn, points, language, diaryNumber, documentUrl });
  addPlaces(stated, version, input.signatories ?? []);
  return stated.statement;
}

/** Adds a proposal or a decision behind those that are there. */
export function addDecision(em: EntityManager, { statement, decisions }: Stated, decision: Partial<Decision> & Pick<Decision, 'version' | 'body' | 'outcome' | 'points'>): Decision {
  checkVersion(decision.version);
  if (!decision.body.trim()) throw new Refusal('NO_TEXT', 'A decision is some body’s.', 'body');
  checkPoints(decision.points);
  return em.create(Decision, { proposedOn: null, date: null, paragraph: null, diaryNumber: null, documentUrl: null, language: null, ...decision, statement, number: (decisions.at(-1)?.number ?? 0) + 1 } as never);
}

/** Throws a {@link Refusal} NO_VERSION: versions are counted from 1. */
export function checkVersion(version: number): void {
  if (version < 1) throw new Refusal('NO_VERSION', 'Versions are counted from 1.', 'version');
}

/** Throws a {@link Refusal} POINTS unless the points are counted from 1 and say something. */
function checkPoints(points: Decision['points']): void {
  if (points.some(({ number, text }, index) => number !== index + 1 || !text.trim())) throw new Refusal('POINTS', 'Points are counted 1, 2, 3 …, and each says something.', 'points');
}

/** Adds the places for signatures on a version, in the stead of those that were there for it. */
export function addPlaces({ statement }: Stated, version: number, places: readonly SignatoryInput[]): void {
  if (!places.length) return;
  const added = places.map(({ capacity, name = null, signedOn = null }): Signatory => ({ version, capacity, name, signedOn }));
  statement.signatories = [...statement.signatories.filter((place) => place.version !== version), ...added];
}
