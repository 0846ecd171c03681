import { ReferenceKind, Type, type EntityClass, type EntityMetadata, type EntityProperty, type Platform } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readValues, type Statement } from './readValues.js';

type Row = readonly unknown[];
type Plain = Record<string, unknown>;

/** How the rows of a table are read. */
interface Reader {
  select: string;
  toRecord: (row: Row) => Plain;
}

const readers = new WeakMap<EntityMetadata, Reader>();

/**
 * The records of a class that a query finds, as objects of the class with plain properties: `text` is what stands behind
 * the table, whose alias is `r`. What is only read needs nobody to watch for changes: that is most of what an ORM's
 * entities cost. A reference to another record is an object with its id.
 */
export async function readRows<Entity extends object>(em: EntityManager, entity: EntityClass<Entity>, { text, values }: Statement): Promise<Entity[]> {
  const meta = em.getMetadata(entity) as EntityMetadata;
  let reader = readers.get(meta);
  if (!reader) readers.set(meta, (reader = compile(meta, em.getPlatform())));
  const rows = await readValues(em, { text: `${reader.select} ${text}`, values });
  return rows.map(reader.toRecord) as Entity[];
}

/** Puts what of a row is a property's in its record. */
type Write = (record: Plain, row: Row) => void;

function compile(meta: EntityMetadata, platform: Platform): Reader {
  const newRecord = plainRecords(meta);
  const columns: string[] = [];
  const writes = meta.props.filter(({ embedded, kind, fieldNames }) => !embedded && (kind === ReferenceKind.EMBEDDED || fieldNames)).map((prop) => writeOf(prop, platform, columns));
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
