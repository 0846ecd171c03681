import type { Agreement, AgreementParty, AgreementVersion, Decision, OfficialCode, Organisation, PartyStatement, PopulationFigure, Service } from '@samverkan/municipality';

export type OrganisationRecord = Omit<Organisation, 'codes' | 'populations'>;
export type CodeRecord = Omit<OfficialCode, 'organisation'>;
export type PopulationRecord = Omit<PopulationFigure, 'organisation'>;
export type ServiceRecord = Omit<Service, 'titleKey'>;
export type VersionRecord = Omit<AgreementVersion, 'agreement'>;
export type PartyRecord = Omit<AgreementParty, 'agreement'>;
export type DecisionRecord = Omit<Decision, 'statement' | 'number'>;
/** A statement with the decision that counts, and what is on the table or decided of later versions. */
export type StatementRecord = Omit<PartyStatement, 'decisions'> & { decision: DecisionRecord | null; laterDecisions: DecisionRecord[] };
export type AgreementRecord = Omit<Agreement, 'versions' | 'parties' | 'titleKey'> & { versions: VersionRecord[]; parties: PartyRecord[] };

/** Who an organisation is. */
export interface Facts {
  organisation: OrganisationRecord;
  codes: CodeRecord[];
  populations: PopulationRecord[];
}

/** What an organisation holds: its services, the agreements that it keeps, and its own statements on any agreement. */
export interface Holdings {
  services: ServiceRecord[];
  agreements: AgreementRecord[];
  statements: StatementRecord[];
}

/** Everything in one member's database, as plain data: the member's own records and nobody else's. */
export type Records = Facts & Holdings;
