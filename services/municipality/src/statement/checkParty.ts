import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samverkan/records';
import { AgreementParty } from '../agreement/agreementParty.js';
import { PartyStatement } from './partyStatement.js';

/** Throws a {@link Refusal} NOT_A_PARTY unless the organisation is party to the agreement, by its own statement or as its keeper. */
export async function checkParty(em: EntityManager, organisation: string, agreementId: string): Promise<void> {
  if (await em.count(PartyStatement, { agreementId })) return;
  if (await em.count(AgreementParty, { agreement: agreementId, organisationId: organisation })) return;
  throw new Refusal('NOT_A_PARTY', `Only a party speaks for itself on an agreement, and ${organisation} has no statement on ${agreementId}.`, 'agreementId');
}
