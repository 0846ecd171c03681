import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner } from '@samverkan/common';
import { Refusal } from '@samverkan/records';
import { AgreementParty } from '../agreement/agreementParty.js';
import { PartyStatement } from '../statement/partyStatement.js';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export function checkYear(year: number): void {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new Refusal('YEAR_OUT_OF_RANGE', `A year is one from ${FIRST_YEAR} to ${LAST_YEAR}.`, 'year');
}

export function checkNotNegative(amount: number, field: string): void {
  if (amount < 0) throw new Refusal('NEGATIVE_AMOUNT', 'What it would cost alone, what is gained, given or counted is never less than nothing.', field);
}

/** The organisation's own statement that it is party to the agreement: figures stand under it. */
export async function getStatement(em: EntityManager, id: string): Promise<PartyStatement> {
  const statement = await em.findOne(PartyStatement, { id });
  if (!statement) throw new Refusal('NO_STATEMENT', 'An organisation states figures on agreements that it states to be party to.', 'statement');
  return statement;
}

/** Refuses whoever is no party, as far as can be known here: who the parties are is the keeper's to say. */
export async function checkParty(em: EntityManager, agreement: string, organisation: string, self: string, field: string): Promise<void> {
  if (organisation === self) return;
  const known = findOwner(agreement) === self ? (await em.count(AgreementParty, { agreement, organisationId: organisation })) > 0 : findOwner(organisation) === organisation;
  if (!known) throw new Refusal('NOT_A_PARTY', 'Money flows between the parties of the agreement; what comes from or goes outside them has no payer or no payee.', field);
}
