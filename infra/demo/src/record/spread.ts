import { findOwner } from '@samverkan/common';
import type { SharedAgreement } from '../agreement/describeAgreement.js';
import type { Holdings, ServiceRecord } from './records.js';

/** What is told once for all, spread to the organisations in whose databases it belongs: each record to its id's owner. */
export function spread(organisations: readonly string[], all: { agreements: SharedAgreement[]; services: ServiceRecord[] }): Map<string, Holdings> {
  const services = byOwner(all.services);
  const covered = Map.groupBy(all.services, ({ agreementId }) => agreementId);
  const agreements = byOwner(all.agreements.map(({ agreement }) => ({ ...agreement, serviceIds: [...agreement.serviceIds, ...(covered.get(agreement.id) ?? []).map(({ id }) => id)] })));
  const statements = byOwner(all.agreements.flatMap((shared) => shared.statements));
  return new Map(
    organisations.map((id) => [id, { services: services.get(id) ?? [], agreements: agreements.get(id) ?? [], statements: statements.get(id) ?? [] }]),
  );
}

const byOwner = <Item extends { id: string }>(records: Item[]) => Map.groupBy(records, ({ id }) => findOwner(id));
