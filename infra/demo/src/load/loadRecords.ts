import {
  Agreement,
  AgreementParty,
  AgreementVersion,
  Decision,
  OfficialCode,
  type openDatabase,
  Organisation,
  PartyStatement,
  PopulationFigure,
  Service,
} from '@samverkan/municipality';
import type { Records, StatementRecord } from '../record/records.js';

export type EntityManager = Awaited<ReturnType<typeof openDatabase>>['em'];

/**
 * Writes records into a member's database: everything that is given, in the order in which rows refer to each other,
 * many rows a statement. Give an entity manager with a transaction, so that it is all or nothing.
 */
export async function loadRecords(em: EntityManager, records: Partial<Records>): Promise<void> {
  const { organisation, codes = [], populations = [], services = [], agreements = [], statements = [] } = records;
  await insert(em, Organisation, organisation ? [organisation] : []);
  await insert(em, OfficialCode, codes.map((code) => ({ ...code, organisation: organisation?.id })));
  await insert(em, PopulationFigure, populations.map((figure) => ({ ...figure, organisation: organisation?.id })));
  await insert(em, Service, services);
  await insert(em, Agreement, agreements.map(({ versions: _versions, parties: _parties, ...agreement }) => agreement));
  await insert(em, AgreementVersion, agreements.flatMap(({ id, versions }) => versions.map((version) => ({ ...version, agreement: id }))));
  await insert(em, AgreementParty, agreements.flatMap(({ id, parties }) => parties.map((party) => ({ ...party, agreement: id }))));
  await insert(em, PartyStatement, statements.map(({ decision: _decision, laterDecisions: _later, ...statement }) => statement));
  await insert(em, Decision, statements.flatMap(decisionsOf));
}

/** A party's decisions, counted from the one that counts. */
const decisionsOf = ({ id, decision, laterDecisions }: StatementRecord) => (decision ? [decision, ...laterDecisions] : laterDecisions).map((row, index) => ({ ...row, number: index + 1, statement: id }));

/** So many rows a statement: PostgreSQL takes at most 65 535 parameters. */
const ROWS_A_STATEMENT = 1000;

/** Writes rows into a table. Embedded parts are nested, references are ids. */
export async function insert<Row extends object>(em: EntityManager, entity: new () => Row, rows: object[]): Promise<void> {
  const flat = rows.map((row) => flattened(em, entity, row));
  for (let start = 0; start < flat.length; start += ROWS_A_STATEMENT) await em.insertMany(entity, flat.slice(start, start + ROWS_A_STATEMENT));
}

/**
 * The row with its embedded parts as columns, and theirs. The ORM does this for entities, at four times the cost; for
 * plain rows, it leaves it to us.
 */
function flattened<Row extends object>(em: EntityManager, entity: new () => Row, row: object): Record<string, unknown> {
  const properties: Record<string, Column> = em.getMetadata(entity).properties;
  return Object.fromEntries(Object.entries(row).flatMap(([name, value]: [string, unknown]) => columnsOf(properties[name] ?? { name }, value)));
}

interface Column {
  name: string;
  embeddedProps?: Record<string, Column>;
}

function columnsOf({ name, embeddedProps = {} }: Column, value: unknown): [name: string, value: unknown][] {
  const parts = Object.entries(embeddedProps);
  if (!parts.length) return [[name, value]];
  return parts.flatMap(([part, column]) => columnsOf(column, (value as Record<string, unknown> | null)?.[part] ?? null));
}
