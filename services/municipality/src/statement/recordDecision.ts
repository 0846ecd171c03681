import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { Language, nextState, Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PARTY_LIFE } from '../agreement/partyLife.js';
import { PartyRole } from '../agreement/codeLists.js';
import { DecisionOutcome, PartyState } from './codeLists.js';
import type { Decision } from './decision.js';
import { DECISION_LIFE, EVENT_OF } from './decisionLife.js';
import { getOrBeginStatement, type Stated } from './getStatement.js';
import type { PartyStatement } from './partyStatement.js';
import { addDecision, DecisionPointInput } from './recordProposal.js';

@InputType({ description: 'What a body of the party decided.' })
export class RecordDecisionInput {
  @Field(() => ID, { description: 'The party’s statement: `<party>:statement:<agreement>`. It is made where there is none yet.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the proposal that was decided on; left out where none was recorded.' })
  proposal?: number | null;

  @Field(() => Int, { defaultValue: 1, description: 'The version of the agreement; a proposal’s own, where one is given.' })
  version: number = 1;

  @Field(() => String, { nullable: true, description: 'The body that decided; a proposal’s own, where one is given.' })
  body?: string | null;

  @Field(() => DecisionOutcome, { description: 'What it decided; any but PROPOSED.' })
  outcome!: DecisionOutcome;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When, as exactly as the minutes say.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'The paragraph of the minutes, e.g. "§ 42".' })
  paragraph?: string | null;

  @Field(() => String, { nullable: true, description: 'Its diary number.' })
  diaryNumber?: string | null;

  @Field(() => [DecisionPointInput], { nullable: true, description: 'What was decided, point by point, where it differs from what was proposed.' })
  points?: DecisionPointInput[] | null;

  @Field(() => Language, { nullable: true, description: 'The language of the points.' })
  language?: Language | null;

  @Field(() => String, { nullable: true, description: 'The address of the minutes.' })
  documentUrl?: string | null;

  @Field(() => PartyRole, { nullable: true, description: 'What the party does under the agreement; needed with its first word on it.' })
  role?: PartyRole | null;
}

/** Records a decision. Throws a Refusal: BAD_ID, ROLE_MISSING, NOT_A_PARTY, NO_RECORD, NO_TEXT, POINTS, NO_VERSION, WRONG_STATE. */
export async function recordDecision(em: EntityManager, input: RecordDecisionInput): Promise<PartyStatement> {
  const { outcome } = input;
  if (outcome === DecisionOutcome.PROPOSED) throw new Refusal('WRONG_STATE', 'What is only proposed is recorded by recordProposal.', 'outcome');
  const stated = await getOrBeginStatement(em, input.id, input.role ?? null);
  const decision = input.proposal == null ? decided(em, stated, input) : getProposal(stated, input.proposal);
  decision.outcome = nextState(DECISION_LIFE, decision.outcome, EVENT_OF[outcome]);
  for (const field of ['date', 'paragraph', 'diaryNumber', 'documentUrl'] as const) decision[field] = input[field] ?? decision[field];
  if (input.points) decision.points = input.points;
  move(stated.statement, outcome);
  return stated.statement;
}

function decided(em: EntityManager, stated: Stated, { version, body, points, language = null }: RecordDecisionInput): Decision {
  return addDecision(em, stated, { version, body: body ?? '', outcome: DecisionOutcome.PROPOSED, points: points ?? [], language });
}

/** Throws a {@link Refusal} NO_RECORD. */
function getProposal({ statement, decisions }: Stated, number: number): Decision {
  const proposal = decisions.find((candidate) => candidate.number === number);
  if (proposal) return proposal;
  throw new Refusal('NO_RECORD', `${statement.id} has no proposal ${number}.`, 'proposal');
}

/** A party that is asked comes to stand by its decision where it stands; one that takes part goes on, whatever it says of a later version. */
function move(statement: PartyStatement, outcome: DecisionOutcome): void {
  if (statement.state === PartyState.INVITED && outcome === DecisionOutcome.ADOPTED) statement.state = nextState(PARTY_LIFE, statement.state, 'decide');
  if ((statement.state === PartyState.INVITED || statement.state === PartyState.DECIDED) && outcome === DecisionOutcome.REJECTED) statement.state = nextState(PARTY_LIFE, statement.state, 'decline');
}
