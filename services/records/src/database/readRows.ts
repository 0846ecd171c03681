import { ReferenceKind, type EntityMetadata, type EntityProperty, type Platform } from '@mikro-orm/core';
import type { QueryBuilder } from '@mikro-orm/postgresql';

type Row = Record<string, unknown>;
type Write = (record: Row, row: Row) => void;

const readers = new WeakMap<object, (row: Row) => Row>();

/**
 * The records that a query finds, as objects of their class with plain properties. What is only read needs nobody to watch
 * for changes: that is most of what an ORM's entities cost. A reference to another record is an object with its id.
 */
export async function readRows<Entity extends object>(query: QueryBuilder<Entity, 'r'>): Promise<Entity[]> {
  const rows = await query.select('*').execute<Row[]>('all', false);
  const { meta, platform } = tableOf(query);
  let read = readers.get(meta);
  if (!read) readers.set(meta, (read = compile(meta, platform)));
  return rows.map(read) as Entity[];
}

function tableOf<Entity extends object>(query: QueryBuilder<Entity, 'r'>): { meta: EntityMetadata; platform: Platform } {
  const { em, mainAlias } = query as unknown as { em: { getMetadata: (entity: unknown) => EntityMetadata; getPlatform: () => Platform }; mainAlias: { entityName: unknown } };
  return { meta: em.getMetadata(mainAlias.entityName), platform: em.getPlatform() };
}

function compile(meta: EntityMetadata, platform: Platform): (row: Row) => Row {
  const { props } = meta;
  const newRecord = plainRecords(meta);
  const writes = props.filter(({ embedded, kind, fieldNames }) => !embedded && (kind === ReferenceKind.EMBEDDED || fieldNames)).map((prop) => writeOf(prop, platform));
  return (row) => {
    const record = newRecord();
    for (const write of writes) write(record, row);
    return record;
  };
}

/**
 * Makes objects that are of the entity's class, as resolvers want them, but with plain properties: in the way of each stands
 * the ORM's own, which watches for changes.
 */
function plainRecords({ prototype, props }: EntityMetadata): () => Row {
  const plain = Object.create(prototype as object) as object;
  for (const { name } of props) Object.defineProperty(plain, name, { value: undefined, writable: true, configurable: true });
  return () => Object.create(plain) as Row;
}

function writeOf(prop: EntityProperty, platform: Platform): Write {
  if (prop.kind === ReferenceKind.EMBEDDED && !prop.object && !prop.array) return writeEmbedded(prop, platform);
  const { name, fieldNames: [column], customType, kind } = prop;
  if (kind === ReferenceKind.MANY_TO_ONE || kind === ReferenceKind.ONE_TO_ONE) return (record, row) => void (record[name] = row[column!] === null ? null : { id: row[column!] });
  if (!customType) return (record, row) => void (record[name] = row[column!]);
  return (record, row) => void (record[name] = row[column!] === null ? null : customType.convertToJSValue(row[column!], platform));
}

/** An object of the columns of its parts; null where it may be, and all of them are. */
function writeEmbedded({ name, embeddedProps, nullable }: EntityProperty, platform: Platform): Write {
  const parts = Object.entries(embeddedProps).map(([part, prop]) => writeOf({ ...prop, name: part } as EntityProperty, platform));
  return (record, row) => {
    const object: Row = {};
    for (const write of parts) write(object, row);
    record[name] = nullable && Object.values(object).every((value) => value === null) ? null : object;
  };
}
