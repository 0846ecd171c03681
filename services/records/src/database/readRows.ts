import { ReferenceKind, Type, type EntityClass, type EntityMetadata, type EntityProperty, type Platform } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readValues, type Reader, type Statement } from './readValues.js';

type Row = readonly unknown[];
type Plain = Record<string, unknown>;

/** How the rows of a table are read. */
interface Rows {
  select: string;
  toRecord: (row: Row) => Plain;
}

/** So many ways to read a class are kept: beyond it all are forgotten, and those that are still asked for come back. */
const MOST_WAYS = 100;

const kept = new WeakMap<EntityMetadata, Map<string, Rows>>();

/**
 * The records of a class that a query finds, as objects of the class with plain properties: `text` is what stands behind
 * the table, whose alias is `r`. What is only read needs nobody to watch for changes: that is most of what an ORM's
 * entities cost. A reference to another record is an object with its id. `only`: no other properties than these and the
 * key are wanted, and they alone are fetched.
 */
export async function readRows<Entity extends object>(reader: Reader, entity: EntityClass<Entity>, { text, values }: Statement, only?: ReadonlySet<string>): Promise<Entity[]> {
  const { select, toRecord } = rowsOf(reader.em, reader.em.getMetadata(entity) as EntityMetadata, only);
  const rows = await readValues(reader, { text: `${select} ${text}`, values });
  return rows.map(toRecord) as Entity[];
}

function rowsOf(em: EntityManager, meta: EntityMetadata, only: ReadonlySet<string> | undefined): Rows {
  const key = only ? [...only].join(' ') : '*';
  const known = kept.get(meta) ?? new Map<string, Rows>();
  kept.set(meta, known);
  let rows = known.get(key);
  if (rows) return rows;
  if (known.size === MOST_WAYS) known.clear();
  known.set(key, (rows = compile(meta, em.getPlatform(), only && isOfColumns(meta, only) ? only : undefined)));
  return rows;
}

/** Whether none of these properties is worked out from others. */
const isOfColumns = ({ properties, prototype }: EntityMetadata, only: ReadonlySet<string>): boolean => [...only].every((name) => Object.hasOwn(properties, name) || !(name in (prototype as object)));

/** Puts what of a row is a property's in its record. */
type Write = (record: Plain, row: Row) => void;

function compile(meta: EntityMetadata, platform: Platform, only: ReadonlySet<string> | undefined): Rows {
  const newRecord = plainRecords(meta);
  const columns: string[] = [];
  const isWanted = ({ name, primary }: EntityProperty) => !only || primary || only.has(name);
  const writes = meta.props.filter((prop) => !prop.embedded && (prop.kind === ReferenceKind.EMBEDDED || prop.fieldNames) && isWanted(prop)).map((prop) => writeOf(prop, platform, columns));
  return {
    select: `select ${columns.map((column) => `r."${column}"`).join(', ')} from "${meta.tableName}" as r`,
    toRecord: (row) => {
      const record = newRecord();
      for (const write of writes) write(record, row);
      return record;
    },
  };
}

/**
 * Makes objects that are of the entity's class, as resolvers want them, but with plain properties: in the way of each stands
 * the ORM's own, which watches for changes.
 */
function plainRecords({ prototype, props }: EntityMetadata): () => Plain {
  const plain = Object.create(prototype as object) as object;
  for (const { name } of props) Object.defineProperty(plain, name, { value: undefined, writable: true, configurable: true });
  return () => Object.create(plain) as Plain;
}

/** `columns` are those that are read so far, and the property's are added to them. */
function writeOf(prop: EntityProperty, platform: Platform, columns: string[]): Write {
  if (prop.kind === ReferenceKind.EMBEDDED && !prop.object && !prop.array) return writeEmbedded(prop, platform, columns);
  const { name, fieldNames: [column], customType, kind } = prop;
  const at = columns.push(column!) - 1;
  if (kind === ReferenceKind.MANY_TO_ONE || kind === ReferenceKind.ONE_TO_ONE) return (record, row) => void (record[name] = row[at] === null ? null : { id: row[at] });
  if (!customType || customType.convertToJSValue === Type.prototype.convertToJSValue) return (record, row) => void (record[name] = row[at]);
  return (record, row) => void (record[name] = row[at] === null ? null : customType.convertToJSValue(row[at], platform));
}

/** An object of the columns of its parts; null where it may be, and all of them are. */
function writeEmbedded({ name, embeddedProps, nullable }: EntityProperty, platform: Platform, columns: string[]): Write {
  const parts = Object.entries(embeddedProps).map(([part, prop]) => writeOf({ ...prop, name: part } as EntityProperty, platform, columns));
  return (record, row) => {
    const object: Plain = {};
    for (const write of parts) write(object, row);
    record[name] = nullable && Object.values(object).every((value) => value === null) ? null : object;
  };
}
