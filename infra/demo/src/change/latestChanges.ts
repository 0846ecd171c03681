import { AgreementStatus, PartyState, type Provenance } from '@samverkan/municipality';
import { daysAfter } from '../record/daysAfter.js';
import { hashOf } from '../record/hashOf.js';
import type { Records, StatementRecord } from '../record/records.js';

/** One field that was another before. */
interface ToldUpdate {
  table: 'agreement' | 'party_statement' | 'service';
  id: string;
  column: string;
  after: string;
}

/** A member's records as they were, and what has been done to them since. */
interface LatestChanges {
  before: Records;
  updates: ToldUpdate[];
  /** Statements that were made since. */
  stated: StatementRecord[];
}

/** What has been changed of a member's records lately, so that its history has more in it than the load: at the end, the records are what they are. */
export function latestChanges(member: Records): LatestChanges {
  const { agreements, statements, services } = member;
  const begun = agreements.filter(({ status }) => status === AgreementStatus.IN_FORCE);
  const moved = agreements.filter(({ status }) => status === AgreementStatus.UNDER_REVIEW || status === AgreementStatus.NOTICE_GIVEN);
  const statusBefore = new Map([...some(begun, 2).map(({ id }) => [id, AgreementStatus.SIGNED] as const), ...some(moved, 2).map(({ id }) => [id, AgreementStatus.IN_FORCE] as const)]);
  const activated = new Set(some(statements.filter(({ state }) => state === PartyState.ACTIVE), 2).map(({ id }) => id));
  const stated = some(statements.filter(({ state }) => state === PartyState.INVITED), 2);
  const verified = new Set(some(services.filter(({ provenance }) => provenance.lastVerifiedOn?.startsWith('2026')), 3).map(({ id }) => id));
  return {
    before: {
      ...member,
      agreements: agreements.map((agreement) => ({ ...agreement, status: statusBefore.get(agreement.id) ?? agreement.status })),
      statements: statements.filter((statement) => !stated.includes(statement)).map((statement) => (activated.has(statement.id) ? { ...statement, state: PartyState.SIGNED } : statement)),
      services: services.map((service) => (verified.has(service.id) ? { ...service, provenance: verifiedAYearEarlier(service.provenance) } : service)),
    },
    updates: [
      ...agreements.filter(({ id }) => statusBefore.has(id)).map(({ id, status }) => ({ table: 'agreement' as const, id, column: 'status', after: status })),
      ...[...activated].map((id) => ({ table: 'party_statement' as const, id, column: 'state', after: PartyState.ACTIVE })),
      ...services.filter(({ id }) => verified.has(id)).map(({ id, provenance }) => ({ table: 'service' as const, id, column: 'provenance_last_verified_on', after: provenance.lastVerifiedOn! })),
    ],
    stated,
  };
}

const verifiedAYearEarlier = ({ source, asOf, lastVerifiedOn, demonstration }: Provenance): Provenance => ({ source, asOf, lastVerifiedOn: daysAfter(lastVerifiedOn!, -365), demonstration });

const some = <Item extends { id: string }>(items: readonly Item[], count: number): Item[] => items.toSorted((a, b) => hashOf(`changed ${a.id}`) - hashOf(`changed ${b.id}`)).slice(0, count);
