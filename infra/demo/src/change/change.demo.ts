import { AgreementStatus, ChangeEvent, ChangeOperation, PartyState } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { daysAfter } from '../record/daysAfter.js';
import { hashOf } from '../record/hashOf.js';
import { MADE_UP } from '../record/provenance.js';
import type { Records } from '../record/records.js';

interface ToldChange {
  table: string;
  key: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** What is said to have been changed in the course of 2026, so that the feed has a past. Each ends in what the record says now. */
export const changeDemo: DemoPart = {
  rowsOf: (member) => [[ChangeEvent, [...agreementChanges(member), ...statementChanges(member), ...serviceChanges(member)].map(toEvent).toSorted((a, b) => a.at.getTime() - b.at.getTime())]],
};

const some = <Item extends { id: string }>(items: readonly Item[], count: number): Item[] => items.toSorted((a, b) => hashOf(`changed ${a.id}`) - hashOf(`changed ${b.id}`)).slice(0, count);

function agreementChanges({ agreements }: Records): ToldChange[] {
  const begun = agreements.filter(({ status }) => status === AgreementStatus.IN_FORCE);
  const moved = agreements.filter(({ status }) => status === AgreementStatus.UNDER_REVIEW || status === AgreementStatus.NOTICE_GIVEN);
  return [
    ...some(begun, 2).map(({ id, status }) => ({ table: 'agreement', key: id, before: { id, status: AgreementStatus.SIGNED }, after: { id, status } })),
    ...some(moved, 2).map(({ id, status }) => ({ table: 'agreement', key: id, before: { id, status: AgreementStatus.IN_FORCE }, after: { id, status } })),
  ];
}

function statementChanges({ statements }: Records): ToldChange[] {
  const told = ({ id, agreementId, role, state }: Records['statements'][number]) => ({ id, agreement_id: agreementId, role, state });
  return [
    ...some(statements.filter(({ state }) => state === PartyState.ACTIVE), 2).map((statement) => ({ table: 'party_statement', key: statement.id, before: { ...told(statement), state: PartyState.SIGNED }, after: told(statement) })),
    ...some(statements.filter(({ state }) => state === PartyState.INVITED), 2).map((statement) => ({ table: 'party_statement', key: statement.id, before: null, after: told(statement) })),
  ];
}

function serviceChanges({ services }: Records): ToldChange[] {
  const verified = services.filter(({ provenance }) => provenance.lastVerifiedOn?.startsWith('2026'));
  return some(verified, 3).map(({ id, provenance }) => ({
    table: 'service',
    key: id,
    before: { id, provenance_last_verified_on: daysAfter(provenance.lastVerifiedOn!, -365) },
    after: { id, provenance_last_verified_on: provenance.lastVerifiedOn },
  }));
}

function toEvent({ table, key, before, after }: ToldChange) {
  const draw = hashOf(`change ${key}`);
  const verifiedOn = after['provenance_last_verified_on'];
  const day = typeof verifiedOn === 'string' ? verifiedOn : daysAfter('2026-01-08', draw % 290);
  const at = new Date(`${day}T${String(8 + (draw % 8)).padStart(2, '0')}:${String((draw >>> 8) % 60).padStart(2, '0')}:00Z`);
  return { at, transaction: `demonstration ${draw}`, operation: before ? ChangeOperation.UPDATE : ChangeOperation.INSERT, table, key, before, after, cause: MADE_UP };
}
