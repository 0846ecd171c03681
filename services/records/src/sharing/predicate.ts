import type { EntityClass, EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { Visibility } from '../record/visibility.js';
import { type Early, forOwner, type SharingRule, type SharingRules } from './rules.js';

/** Who asks, as a condition has to know it. */
export interface Asking {
  /** SQL for the federations that they are of, as text[]; left out for anyone. */
  federations?: string;
  /** Whether the tables that the condition reads hide by themselves what is not shown, so that it need not ask again. */
  guarded?: boolean;
  /** The moment that is asked about; now, when left out. */
  at?: Moment;
}

/** A moment that has passed, as far as a condition has to know it. */
export interface Moment {
  /** SQL for its day. */
  day: string;
  /** SQL for what the row of the table with this id held at that moment, as JSON; null where there was none. */
  rowOf: (meta: EntityMetadata, id: string) => string;
}

/** Gives the SQL of a column of the row that is asked about. */
type Column = (name: string) => string;

/** Writes the conditions by which rows are shown, from the rules. */
export class Predicates {
  constructor(
    private readonly metadata: MetadataStorage,
    private readonly rules: SharingRules,
  ) {}

  tables(): EntityMetadata[] {
    return [...this.metadata.getAll().values()].filter(({ embeddable, abstract }) => !embeddable && !abstract);
  }

  /** What nobody has made a rule for is its owner's. */
  ruleOf(entity: EntityClass): SharingRule {
    return this.rules.get(entity) ?? forOwner;
  }

  /** Whether a row is shown, as SQL over its columns. */
  shows(meta: EntityMetadata, asking: Asking, column: Column = (name) => `"${meta.tableName}"."${name}"`): string {
    const rule = this.ruleOf(meta.class);
    if (rule.kind === 'everyone') return 'true';
    if (rule.kind === 'owner') return 'false';
    if (rule.kind === 'own') return shared(columnsOf(meta, 'sharing', column), usualOf(meta, rule.usual, rule.early, column), asking);
    return this.showsUnder(meta, rule, asking, column);
  }

  /** The ground on which a row is withheld, as SQL; undefined for rows that go with a record as a whole, and are not counted by themselves. */
  ground(meta: EntityMetadata): string | undefined {
    const rule = this.ruleOf(meta.class);
    if (rule.kind === 'own') return columnsOf(meta, 'sharing', (name) => `"${meta.tableName}"."${name}"`).ground;
    if (rule.kind !== 'under' || !rule.part) return undefined;
    const reference = meta.properties[rule.by as never] as { targetMeta?: EntityMetadata; fieldNames: string[] };
    const parent = reference.targetMeta!;
    const { ground } = columnsOf(parent, rule.part.name, (name) => `of."${name}"`);
    return `(select ${ground} from "${parent.tableName}" as of where of.id = "${meta.tableName}"."${reference.fieldNames[0]!}")`;
  }

  private showsUnder(meta: EntityMetadata, rule: Extract<SharingRule, { kind: 'under' }>, asking: Asking, column: Column): string {
    const reference = meta.properties[rule.by as never] as { targetMeta?: EntityMetadata; fieldNames: string[] };
    const parent = reference.targetMeta!;
    const [alias, id] = [`parent_of_${meta.tableName}`, column(reference.fieldNames[0]!)];
    const of: Column = asking.at ? (name) => inJson(parent, `${alias}.row`, name) : (name) => `${alias}."${name}"`;
    const from = asking.at ? `(select ${asking.at.rowOf(parent, id)} as row)` : `"${parent.tableName}"`;
    const conditions = [asking.at ? `${alias}.row is not null` : `${of('id')} = ${id}`];
    if (!asking.guarded) conditions.push(this.shows(parent, asking, of));
    if (rule.part) conditions.push(shared(columnsOf(parent, rule.part.name, of), { usual: rule.part.usual }, asking));
    if (rule.early) conditions.push(shared({ ...columnsOf(parent, 'sharing', of), visibility: undefined }, usualOf(meta, Visibility.PUBLIC, rule.early, column), asking));
    return `exists (select from ${from} as ${alias} where ${conditions.join(' and ')})`;
  }
}

interface SharingColumns {
  visibility: string;
  sharedWith: string;
  embargoUntil: string;
  ground: string;
}

export function columnsOf(meta: EntityMetadata, property: string, column: Column): SharingColumns {
  const parts = (meta.properties[property as never] as { embeddedProps: Record<string, { fieldNames: string[] }> }).embeddedProps;
  const of = (part: keyof SharingColumns) => column(parts[part]!.fieldNames[0]!);
  return { visibility: of('visibility'), sharedWith: of('sharedWith'), embargoUntil: of('embargoUntil'), ground: of('ground') };
}

/** What is usual for a row: one thing, and another where `early`, SQL that is never null, says so. */
interface Usual {
  usual: Visibility;
  early?: { when: string; visibility: Visibility };
}

function usualOf(meta: EntityMetadata, usual: Visibility, early: Early | undefined, column: Column): Usual {
  if (!early) return { usual };
  const state = column((meta.properties[early.property as never] as { fieldNames: string[] }).fieldNames[0]!);
  const values = early.is.filter((value) => value !== null).map((value) => `'${value}'`);
  const is = [...(values.length ? [`${state} in (${values.join(', ')})`] : []), ...(early.is.includes(null) ? [`${state} is null`] : [])];
  return { usual, early: { when: `(${is.join(' or ')}) is true`, visibility: early.visibility } };
}

function shared({ visibility, sharedWith, embargoUntil }: Omit<SharingColumns, 'visibility'> & { visibility: string | undefined }, usual: Usual, { federations, at }: Asking): string {
  const toAll = isShown(visibility, Visibility.PUBLIC, usual);
  const toMembers = federations && `${isShown(visibility, Visibility.MEMBERS, usual)} and (${sharedWith} is null or ${sharedWith} && ${federations})`;
  const seen = toMembers ? `(${toAll} or ${toMembers})` : toAll;
  return `(${seen} and (${embargoUntil} is null or ${embargoUntil} <= ${at?.day ?? 'current_date'}))`;
}

/**
 * Whether a row's visibility is this one: SQL that is never null. The column is compared by itself, not by way of coalesce():
 * PostgreSQL keeps statistics of columns, and without them takes a row that is shown for one in two hundred, so that it would
 * read and sort a whole table for the first page of it.
 */
function isShown(visibility: string | undefined, as: Visibility, { usual, early }: Usual): string {
  const usually = early && (early.visibility === as) !== (usual === as) ? (early.visibility === as ? early.when : `not (${early.when})`) : String(usual === as);
  if (!visibility) return usually;
  if (usually === 'true') return `(${visibility} is null or ${visibility} = '${as}')`;
  const said = `${visibility} is not null and ${visibility} = '${as}'`;
  return usually === 'false' ? `(${said})` : `(${visibility} is null and ${usually} or ${said})`;
}

/** A column of a row of this table that is held as JSON. */
export function inJson(meta: EntityMetadata, row: string, column: string): string {
  const type = meta.props.find(({ fieldNames }) => fieldNames?.length === 1 && fieldNames[0] === column)?.columnTypes[0] ?? 'text';
  if (type === 'text[]') return `(select array_agg(part) from jsonb_array_elements_text(case jsonb_typeof(${row} -> '${column}') when 'array' then ${row} -> '${column}' end) as t (part))`;
  return `(${row} ->> '${column}')::${type}`;
}
