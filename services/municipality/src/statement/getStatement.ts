import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, statementId } from '@samverkan/common';
import { checkId, Refusal, statedHere } from '@samverkan/records';
import { AgreementParty } from '../agreement/agreementParty.js';
import { PartyRole } from '../agreement/codeLists.js';
import { PartyState } from './codeLists.js';
import type { Decision } from './decision.js';
import { PartyStatement } from './partyStatement.js';

/** The statement, locked until the command is done, and its decisions in their order. */
export interface Stated {
  statement: PartyStatement;
  decisions: Decision[];
}

/** Throws a {@link Refusal} NO_RECORD where nothing is stated. */
export async function getStatement(em: EntityManager, id: string): Promise<Stated> {
  const stated = await findStatement(em, id);
  if (stated) return stated;
  throw new Refusal('NO_RECORD', `There is no statement ${id}.`, 'id');
}

async function findStatement(em: EntityManager, id: string): Promise<Stated | undefined> {
  const statement = await em.findOne(PartyStatement, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!statement) return undefined;
  await em.populate(statement, ['decisions']);
  return { statement, decisions: statement.decisions.getItems().toSorted((a, b) => a.number - b.number) };
}

/**
 * The statement with this id, made where there is none yet: the party’s first word on the agreement. Throws a Refusal:
 * BAD_ID for an id that is not `<party>:statement:<agreement>`, ROLE_MISSING without a role, NOT_A_PARTY where the party
 * keeps the agreement itself and is none.
 */
export async function getOrBeginStatement(em: EntityManager, id: string, role: PartyRole | null): Promise<Stated> {
  const stated = await findStatement(em, id);
  if (stated) return stated;
  const party = findOwner(id)!;
  const agreementId = id.split(':').slice(2).join(':');
  checkId(agreementId, ['agreement'], 'id');
  if (id !== statementId(party, agreementId)) throw new Refusal('BAD_ID', 'A statement’s id is <party>:statement:<agreement>.', 'id');
  if (role === null) throw new Refusal('ROLE_MISSING', 'A party’s first word on an agreement says what it does under it.', 'role');
  if (findOwner(agreementId) === party && !(await em.findOne(AgreementParty, { agreement: agreementId, organisationId: party }))) throw new Refusal('NOT_A_PARTY', `${party} is no party to ${agreementId}.`, 'id');
  const statement = em.create(PartyStatement, { id, agreementId, role, state: PartyState.INVITED, signatories: [], provenance: statedHere() });
  return { statement, decisions: [] };
}
