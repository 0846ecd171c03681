import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { allowWrites, Language } from '@samverkan/records';
import { Agreement } from '../agreement/agreement.js';
import { AgreementStatus, LegalForm, PartyRole, TermKind } from '../agreement/codeLists.js';
import { openDatabase } from '../database/openDatabase.js';
import { Country, OrganisationKind } from '../organisation/codeLists.js';
import { Organisation } from '../organisation/organisation.js';
import { being, identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { startTestProgram, type TestProgram } from '@samverkan/records/testing/testProgram';
import { type MemberOptions, startMember } from '../service.js';
import { ServiceStatus } from '../service/codeLists.js';
import { Service } from '../service/service.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { PartyState } from '../statement/codeLists.js';

const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };

export type TestMember = TestProgram;

/** A member with what `fill` puts in its database. It takes writes only with a policy that allows them, and then from its own officer where nobody says who they are. */
export function startTestMember(organisation: string, fill: (em: EntityManager) => void, options: Partial<MemberOptions> = {}): Promise<TestMember> {
  return startTestProgram('municipality', { openDatabase, fill, start: (databaseUrl) => startMember({ organisation, databaseUrl, identify: [identifyTestViewer, ...(options.policy === allowWrites ? [being(`officer:${organisation}`)] : [])], ...options }) });
}

export function anOrganisation(id: string, more: Partial<RequiredEntityData<Organisation>> = {}): RequiredEntityData<Organisation> {
  return { id, kind: OrganisationKind.MUNICIPALITY, name: id, officialName: `${id} kommun`, country: Country.SE, provenance, ...more };
}

export function anAgreement(id: string, more: Partial<RequiredEntityData<Agreement>> = {}): RequiredEntityData<Agreement> {
  const term = { kind: TermKind.OPEN_ENDED, from: '2020-01-01', to: null, autoRenews: null };
  return { id, title: id, form: LegalForm.SE_COOP_AGREEMENT, status: AgreementStatus.IN_FORCE, language: Language.sv, term, serviceIds: [], principles: [], documents: [], provenance, ...more };
}

export function aService(id: string, more: Partial<RequiredEntityData<Service>> = {}): RequiredEntityData<Service> {
  const owner = id.split(':')[0]!;
  return { id, title: id, language: Language.sv, status: ServiceStatus.ACTIVE, functionsOfGovernment: [], channels: [], keywords: [], deliveredById: owner, provenance, ...more };
}

export function aStatement(id: string, more: Partial<RequiredEntityData<PartyStatement>> = {}): RequiredEntityData<PartyStatement> {
  return { id, agreementId: id.split(':').slice(2).join(':'), role: PartyRole.PARTICIPANT, state: PartyState.ACTIVE, signatories: [], provenance, ...more };
}
