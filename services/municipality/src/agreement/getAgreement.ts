import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samverkan/records';
import { PartyState } from '../statement/codeLists.js';
import { Agreement } from './agreement.js';
import type { AgreementParty } from './agreementParty.js';
import type { AgreementVersion } from './agreementVersion.js';
import { VersionStatus } from './codeLists.js';

/** An agreement that a command works on: its core, its versions from the first, and its parties. */
export interface WorkedOn {
  agreement: Agreement;
  versions: AgreementVersion[];
  parties: AgreementParty[];
}

/** The agreement with its versions and parties, locked until the command is done. Throws a {@link Refusal} NO_RECORD. */
export async function getAgreement(em: EntityManager, id: string): Promise<WorkedOn> {
  const agreement = await em.findOne(Agreement, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!agreement) throw new Refusal('NO_RECORD', `There is no agreement ${id}.`, 'id');
  await em.populate(agreement, ['versions', 'parties']);
  return {
    agreement,
    versions: agreement.versions.getItems().toSorted((a, b) => a.number - b.number),
    parties: agreement.parties.getItems().toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1)),
  };
}

/** Throws a {@link Refusal} NOT_A_PARTY for an organisation that is no party to the agreement, or no longer. */
export function getParty({ agreement, parties }: WorkedOn, organisation: string): AgreementParty {
  const party = parties.find(({ organisationId }) => organisationId === organisation);
  if (party && party.standing !== PartyState.OUT) return party;
  throw new Refusal('NOT_A_PARTY', `${organisation} is no party to ${agreement.id}${party ? ' any more' : ''}.`, 'organisationId');
}

/** Throws a {@link Refusal} NO_RECORD for a number that no version has. */
export function getVersion({ agreement, versions }: WorkedOn, number: number): AgreementVersion {
  const version = versions.find((candidate) => candidate.number === number);
  if (version) return version;
  throw new Refusal('NO_RECORD', `${agreement.id} has no version ${number}.`, 'version');
}

/** The version that the parties have before them, if there is one. */
export const findOnTable = ({ versions }: WorkedOn): AgreementVersion | undefined => versions.find(({ status }) => status === VersionStatus.PROPOSED);

/** The version that holds, if there is one. */
export const findInForce = ({ versions }: WorkedOn): AgreementVersion | undefined => versions.find(({ status }) => status === VersionStatus.IN_FORCE);

/** The parties to a version that have not left. */
export const partiesTo = ({ parties }: WorkedOn, number: number): AgreementParty[] =>
  parties.filter(({ fromVersion, untilVersion, standing }) => standing !== PartyState.OUT && fromVersion <= number && number <= (untilVersion ?? number));

/** Throws a {@link Refusal} TOO_FEW_PARTIES: nobody agrees with itself. */
export function checkEnoughParties(parties: readonly unknown[], field: string | null = null): void {
  if (parties.length < 2) throw new Refusal('TOO_FEW_PARTIES', 'An agreement has at least two parties.', field);
}
