import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar, UNKNOWN_DATE } from '@samverkan/common';
import { nextState, Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { canPrecede } from '../agreement/checkTerm.js';
import { PARTY_LIFE } from '../agreement/partyLife.js';
import { DecisionOutcome, PartyState } from './codeLists.js';
import { decisionThatCounts } from './decision.js';
import { getStatement } from './getStatement.js';
import type { PartyStatement } from './partyStatement.js';
import { addPlaces, checkVersion, SignatoryInput } from './recordProposal.js';

@InputType({ description: 'That the party has signed.' })
export class RecordSignatureInput {
  @Field(() => ID, { description: 'The party’s statement: `<party>:statement:<agreement>`.' })
  id!: string;

  @Field(() => Int, { defaultValue: 1, description: 'The version of the agreement.' })
  version: number = 1;

  @Field(() => PartialDateScalar, { description: 'When it signed; "XXXX" where the date is left open.' })
  signedOn!: string;

  @Field(() => String, { description: 'In what capacity, e.g. "Kommunstyrelsens ordförande".' })
  signedAs!: string;

  @Field(() => [SignatoryInput], { nullable: true, description: 'Who signed, where several did.' })
  signatories?: SignatoryInput[] | null;
}

/** Records a signature. Throws a Refusal: NO_RECORD, NO_DECISION, SIGNED_BEFORE_DECIDED, NO_VERSION, WRONG_STATE. */
export async function recordSignature(em: EntityManager, { id, version, signedOn, signedAs, signatories }: RecordSignatureInput): Promise<PartyStatement> {
  checkVersion(version);
  const stated = await getStatement(em, id);
  const { statement, decisions } = stated;
  const decision = decisionThatCounts(decisions.filter((candidate) => candidate.version === version));
  if (decision?.outcome !== DecisionOutcome.ADOPTED) throw new Refusal('NO_DECISION', `A party signs what it has decided on, and no adopted decision on version ${version} is recorded.`, 'id');
  if (signedOn !== UNKNOWN_DATE && !canPrecede(decision.date, signedOn)) throw new Refusal('SIGNED_BEFORE_DECIDED', 'A party decides, and then it signs.', 'signedOn');
  if (statement.state === PartyState.OUT || (statement.signedVersion ?? 0) >= version) throw new Refusal('WRONG_STATE', `${statement.state === PartyState.OUT ? 'A party that is out signs nothing' : `Version ${version} is signed already`}.`, 'version');
  if (statement.state === PartyState.DECIDED) statement.state = nextState(PARTY_LIFE, statement.state, 'sign');
  Object.assign(statement, { signedOn, signedAs, signedVersion: version });
  addPlaces(stated, version, signatories ?? []);
  return statement;
}
