import type { EntityClass } from '@mikro-orm/core';
import { findOwner } from '@samverkan/common';
import DataLoader from 'dataloader';
import { type Asks, findUnseen } from '../sharing/findUnseen.js';
import type { Unseen } from '../sharing/unseen.js';
import { readRows } from './readRows.js';
import { Selection } from './selection.js';

type Order = Readonly<Record<string, 'asc' | 'desc' | 'asc nulls first'>>;

/** One request’s loaders: however many rows a request touches, each sort of row is one SQL statement a level. */
export class Loaders {
  private readonly made = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly asks: Asks,
    private readonly selection = new Selection(),
  ) {}

  /** From an id to its record, or null where there is none; of one that is not published to whoever asks, just that. What is no id at all never reaches PostgreSQL, which would refuse the others with it. */
  one<Entity extends { id: string }>(entity: EntityClass<Entity>): DataLoader<string, Entity | null> {
    return this.once(entity.name, (ids) => this.byIds(entity, ids));
  }

  /** The same for a record that is answered as it is, and that no code of ours reads: it has the properties that are asked of it, and no others. */
  shown<Entity extends { id: string }>(entity: EntityClass<Entity>): DataLoader<string, Entity | null> {
    const only = this.selection.of(entity);
    return only ? this.once(`${entity.name} shown`, (ids) => this.byIds(entity, ids, only)) : this.one(entity);
  }

  /** From the value of a field that no two records share to the record that has it, or null where there is none. */
  by<Entity extends object>(entity: EntityClass<Entity>, field: keyof Entity & string): DataLoader<string, Entity | null> {
    return this.once(`${entity.name} by ${field}`, async (values) => {
      const rows = await this.asks.em.find<Entity>(entity, { [field]: { $in: values } } as never);
      const byValue = new Map(rows.map((row) => [String(row[field] as string | number), row]));
      return values.map((value) => byValue.get(value) ?? null);
    });
  }

  /** From a parent’s id to its rows, in the order given. `parent` is the row’s reference to it, or a field with its id. */
  under<Entity extends object>(entity: EntityClass<Entity>, parent: keyof Entity & string, orderBy: Order): DataLoader<string, Entity[]> {
    return this.once(`${entity.name}.${parent} ${JSON.stringify(orderBy)}`, (ids) => this.byParents(entity, ids, parent, orderBy));
  }

  /** The same for rows that are answered as they are: see {@link shown}. */
  shownUnder<Entity extends object>(entity: EntityClass<Entity>, parent: keyof Entity & string, orderBy: Order): DataLoader<string, Entity[]> {
    const only = this.selection.of(entity);
    return only ? this.once(`${entity.name}.${parent} ${JSON.stringify(orderBy)} shown`, (ids) => this.byParents(entity, ids, parent, orderBy, new Set([...only, parent]))) : this.under(entity, parent, orderBy);
  }

  /** A loader of another sort, one for the request: `load` is given all that is asked for at once. */
  through<Key, Value>(name: string, load: (keys: readonly Key[]) => Promise<Value[]>): DataLoader<Key, Value> {
    return this.once(name, load as never) as unknown as DataLoader<Key, Value>;
  }

  /** Forgets what was read: a command has changed it. */
  clear(): void {
    for (const loader of this.made.values()) loader.clearAll();
  }

  private async byIds<Entity extends { id: string }>(entity: EntityClass<Entity>, ids: readonly string[], only?: ReadonlySet<string>): Promise<(Entity | null)[]> {
    const possible = ids.filter((id) => findOwner(id) !== undefined);
    const rows = await readRows(this.asks.reader, entity, { text: `where ${amongThese('id')}`, values: [possible] }, only);
    const byId = new Map<string, Entity>(rows.map((row) => [row.id, row]));
    const unseen = (await findUnseen(entity, possible.filter((id) => !byId.has(id)), this.asks)) as (Unseen & { id: string })[];
    for (const record of unseen) byId.set(record.id, record as never);
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async byParents<Entity extends object>(entity: EntityClass<Entity>, ids: readonly string[], parent: keyof Entity & string, orderBy: Order, only?: ReadonlySet<string>): Promise<Entity[][]> {
    const properties: Readonly<Record<string, { fieldNames: string[] }>> = this.asks.reader.em.getMetadata(entity).properties;
    const column = (property: string) => properties[property]!.fieldNames[0]!;
    const order = Object.entries(orderBy).map(([property, direction]) => `r."${column(property)}" ${direction}`);
    const rows = await readRows(this.asks.reader, entity, { text: `where ${amongThese(column(parent))} order by ${order.join(', ')}`, values: [ids] }, only);
    const byParent = Map.groupBy(rows, (row) => idIn(row[parent]));
    return ids.map((id) => byParent.get(id) ?? []);
  }

  private once<Value>(name: string, load: (ids: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    const made = (this.made.get(name) as DataLoader<string, Value> | undefined) ?? new DataLoader<string, Value>(load);
    this.made.set(name, made);
    return made;
  }
}

/**
 * The condition that a column is one of a list's texts. As an array that PostgreSQL makes first it is taken to be short,
 * and each row is held against its parent's policy by itself: for a list that is seen to be long all parents are read instead.
 */
const amongThese = (column: string): string => `r."${column}" = any (array(select unnest($1::text[])))`;

const idIn = (reference: unknown): string => (typeof reference === 'string' ? reference : (reference as { id: string }).id);
