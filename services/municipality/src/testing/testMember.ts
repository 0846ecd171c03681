import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { Language } from '@samverkan/records';
import { Agreement } from '../agreement/agreement.js';
import { AgreementStatus, LegalForm, PartyRole, TermKind } from '../agreement/codeLists.js';
import { openDatabase } from '../database/openDatabase.js';
import { Country, OrganisationKind } from '../organisation/codeLists.js';
import { Organisation } from '../organisation/organisation.js';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { startMember } from '../service.js';
import { ServiceStatus } from '../service/codeLists.js';
import { Service } from '../service/service.js';
import { PartyState } from '../statement/codeLists.js';
import { PartyStatement } from '../statement/partyStatement.js';

const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };

export interface TestMember {
  url: string;
  databaseUrl: string;
  /** Sends one GraphQL request over HTTP and returns the answer's body. */
  ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  stop: () => Promise<void>;
}

// What tests read is what they have asked for; typing it would say the query twice.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = { data: any; errors?: { message: string; path: unknown[]; extensions: Record<string, unknown> }[] };

/** A member with what `fill` puts in its database. */
export async function startTestMember(organisation: string, fill: (em: EntityManager) => void, log?: Parameters<typeof startMember>[0]['log']): Promise<TestMember> {
  const databaseUrl = await createTestDatabase('municipality');
  const orm = await openDatabase(databaseUrl);
  const em = orm.em.fork();
  fill(em);
  await em.flush();
  await orm.close();
  const member = await startMember({ organisation, databaseUrl, ...(log && { log }) });
  const ask = async (query: string, variables = {}) => {
    const response = await fetch(member.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer;
  };
  return { url: member.url, databaseUrl, ask, stop: () => member.stop() };
}

export function anOrganisation(id: string, more: Partial<RequiredEntityData<Organisation>> = {}): RequiredEntityData<Organisation> {
  return { id, kind: OrganisationKind.MUNICIPALITY, name: id, officialName: `${id} kommun`, country: Country.SE, provenance, ...more };
}

export function anAgreement(id: string, more: Partial<RequiredEntityData<Agreement>> = {}): RequiredEntityData<Agreement> {
  const term = { kind: TermKind.OPEN_ENDED, from: '2020-01-01', to: null, autoRenews: null };
  return { id, title: id, form: LegalForm.SE_COOP_AGREEMENT, status: AgreementStatus.IN_FORCE, language: Language.sv, term, provenance, ...more };
}

export function aService(id: string, more: Partial<RequiredEntityData<Service>> = {}): RequiredEntityData<Service> {
  const owner = id.split(':')[0]!;
  return { id, title: id, language: Language.sv, status: ServiceStatus.ACTIVE, functionsOfGovernment: [], channels: [], keywords: [], deliveredById: owner, provenance, ...more };
}

export function aStatement(id: string, more: Partial<RequiredEntityData<PartyStatement>> = {}): RequiredEntityData<PartyStatement> {
  return { id, agreementId: id.split(':').slice(2).join(':'), role: PartyRole.PARTICIPANT, state: PartyState.ACTIVE, provenance, ...more };
}
