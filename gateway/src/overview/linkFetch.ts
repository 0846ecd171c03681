import type { MemberRef } from '@samverkan/schema';
import { Kind, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';
import { getOwn, isData, setOwn, type Data } from '../execution/data.js';
import type { FillIn } from '../supergraph/dataSource.js';
import type { Reference } from './reference.js';

/** Where an id leads: a reference to a record of this type, or null where there is none in this federation. */
export type Follow = (id: unknown, target: string) => Reference | null;

/** The links that are worked out from the record alone, by type and field. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, MemberRef>>;

/** Links that have to be asked for are left out, their owners say whether the record exists; and so are those to several records. */
export function linksOf(refs: readonly MemberRef[]): Links {
  const certain = refs.filter(({ optional, list }) => !optional && !list);
  return new Map([...Map.groupBy(certain, ({ type }) => type)].map(([type, links]) => [type, new Map(links.map((ref) => [ref.as, ref]))]));
}

/**
 * Compiles an operation that asks entities for links and for nothing else; undefined for every other one. Every hop from
 * record to record is such a fetch, often for thousands of records, which execution field by field would make the dearest
 * part of an answer. All links of one fetch to one record share one reference, so that what follows is done once.
 */
export function compileLinkFetch({ definitions }: DocumentNode, links: Links, follow: Follow): FillIn | undefined {
  const [operation] = definitions;
  if (definitions.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  const [root, ...others] = operation.selectionSet.selections;
  if (others.length || root?.kind !== Kind.FIELD || root.name.value !== '_entities' || root.alias || root.directives?.length) return undefined;

  const asked = new Map<string, AskedLink[]>();
  for (const fragment of root.selectionSet!.selections) {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition || fragment.directives?.length) return undefined;
    const type = fragment.typeCondition.name.value;
    const ofType = fragment.selectionSet.selections.map((selection) => linkAsked(selection, links.get(type)));
    if (asked.has(type) || ofType.includes(undefined)) return undefined;
    asked.set(type, ofType as AskedLink[]);
  }

  return (records) => {
    const met = new Met(follow);
    for (const record of records) {
      for (const { key, link } of asked.get(record['__typename'] as string) ?? []) fill(record, key, met.reference(record[link.field], link.target));
    }
  };
}

/** A link, and under which name it is asked. */
interface AskedLink {
  key: string;
  link: MemberRef;
}

/** What links have led to. */
const references = new WeakSet<object>();

/** One reference for each record that the links of one fetch lead to. */
class Met {
  private readonly byTarget = new Map<string, Map<unknown, Reference | null>>();

  constructor(private readonly follow: Follow) {}

  reference(id: unknown, target: string): Reference | null {
    let met = this.byTarget.get(target);
    if (!met) this.byTarget.set(target, (met = new Map()));
    let reference = met.get(id);
    if (reference !== undefined) return reference;
    reference = this.follow(id, target);
    met.set(id, reference);
    if (reference) references.add(reference);
    return reference;
  }
}

/** What has become known of the record that is led to stays; what a member has put in its place, without being asked for it, does not. */
function fill(record: Data, key: string, reference: Reference | null): void {
  const known = getOwn(record, key);
  if (!reference || !isData(known) || !references.has(known)) setOwn(record, key, reference);
}

/** A link that is asked for its type and id, under no other names: just what a reference is. */
function linkAsked(selection: SelectionNode, links: ReadonlyMap<string, MemberRef> | undefined): AskedLink | undefined {
  if (selection.kind !== Kind.FIELD || selection.directives?.length || selection.name.value === '__proto__') return undefined;
  const link = links?.get(selection.name.value);
  const names = selection.selectionSet?.selections.map((part) => (isPlain(part) ? part.name.value : ''));
  return link && names?.length === 2 && names.includes('__typename') && names.includes('id') ? { key: selection.alias?.value ?? selection.name.value, link } : undefined;
}

const isPlain = (selection: SelectionNode): selection is FieldNode => selection.kind === Kind.FIELD && !selection.alias && !selection.directives?.length;
