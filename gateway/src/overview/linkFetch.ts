import type { MemberRef } from '@samverkan/schema';
import { Kind, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';
import { getOwn, isData, setOwn, type Data } from '../execution/data.js';
import type { FillIn } from '../supergraph/dataSource.js';
import type { Reference } from './reference.js';

/** Where a link leads: a reference to the record, or null where there is none in this federation. */
export type Follow = (record: Readonly<Record<string, unknown>>) => Reference | null;

/** The links that are worked out from the record alone, by type and field. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, Follow>>;

/** Links that have to be asked for are left out, their owners say whether the record exists; and so are those to several records. */
export function linksOf(refs: readonly MemberRef[], follow: (ref: MemberRef) => Follow): Links {
  const certain = refs.filter(({ optional, list }) => !optional && !list);
  return new Map([...Map.groupBy(certain, ({ type }) => type)].map(([type, links]) => [type, new Map(links.map((ref) => [ref.as, follow(ref)]))]));
}

/**
 * Compiles an operation that asks entities for links and for nothing else; undefined for every other one. Every hop from
 * record to record is such a fetch, often for thousands of records, which execution field by field would make the dearest
 * part of an answer. All links of one fetch to one record share one reference, so that what follows is done once.
 */
export function compileLinkFetch({ definitions }: DocumentNode, links: Links): FillIn | undefined {
  const [operation] = definitions;
  if (definitions.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  const [root, ...others] = operation.selectionSet.selections;
  if (others.length || root?.kind !== Kind.FIELD || root.name.value !== '_entities' || root.alias || root.directives?.length) return undefined;

  const asked = new Map<string, [key: string, follow: Follow][]>();
  for (const fragment of root.selectionSet!.selections) {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition || fragment.directives?.length) return undefined;
    const type = fragment.typeCondition.name.value;
    const follows = fragment.selectionSet.selections.map((selection) => linkAsked(selection, links.get(type)));
    if (asked.has(type) || follows.includes(undefined)) return undefined;
    asked.set(type, follows as [string, Follow][]);
  }

  return (records) => {
    const met = new Map<string, Reference>();
    for (const record of records) {
      for (const [key, follow] of asked.get(record['__typename'] as string) ?? []) fill(record, key, once(met, follow(record)));
    }
  };
}

/** What links have led to. */
const references = new WeakSet<object>();

/** What has become known of the record that is led to stays; what a member has put in its place, without being asked for it, does not. */
function fill(record: Data, key: string, reference: Reference | null): void {
  const known = getOwn(record, key);
  if (!reference || !isData(known) || !references.has(known)) setOwn(record, key, reference);
}

/** One object for each record that is led to. */
function once(met: Map<string, Reference>, reference: Reference | null): Reference | null {
  if (!reference) return null;
  const name = `${reference.__typename} ${reference.id}`;
  const known = met.get(name);
  if (known) return known;
  met.set(name, reference);
  references.add(reference);
  return reference;
}

/** A link that is asked for its type and id, under no other names: just what a reference is. */
function linkAsked(selection: SelectionNode, links: ReadonlyMap<string, Follow> | undefined): [key: string, follow: Follow] | undefined {
  if (selection.kind !== Kind.FIELD || selection.directives?.length || selection.name.value === '__proto__') return undefined;
  const follow = links?.get(selection.name.value);
  const names = selection.selectionSet?.selections.map((part) => (isPlain(part) ? part.name.value : ''));
  return follow && names?.length === 2 && names.includes('__typename') && names.includes('id') ? [selection.alias?.value ?? selection.name.value, follow] : undefined;
}

const isPlain = (selection: SelectionNode): selection is FieldNode => selection.kind === Kind.FIELD && !selection.alias && !selection.directives?.length;
