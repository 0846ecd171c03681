import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How large a document is, whatever the schema: of several operations, the largest counts. */
export interface DocumentMeasures {
  /** Fields within each other. */
  depth: number;
  rootFields: number;
  aliases: number;
  /** How often the same stands within the same braces. */
  repeats: number;
  directives: number;
  directivesPerField: number;
  /** With the fragments written out. */
  selections: number;
}

/**
 * Measures a document that may not be valid. Each fragment is measured once, so that some that use each other, doubling
 * at every step, take no longer than they are; one that uses itself, which validation refuses, adds nothing to itself.
 */
export function measureDocument(document: DocumentNode): DocumentMeasures {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
  const extentOf = extents(fragments);
  const measures: DocumentMeasures = { ...NOTHING, repeats: 0, directives: 0, directivesPerField: 0 };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const extent = extentOf(definition.selectionSet);
    for (const measure of EXTENTS) measures[measure] = Math.max(measures[measure], extent[measure]);
  }
  visit(document, {
    enter(node) {
      if (!('directives' in node) || !node.directives?.length) return;
      measures.directives += node.directives.length;
      measures.directivesPerField = Math.max(measures.directivesPerField, node.directives.length);
    },
    SelectionSet(node) {
      measures.repeats = Math.max(measures.repeats, repeatsIn(node));
    },
  });
  return measures;
}

/** What of a selection set is measured with its fragments written out. */
type Extent = Pick<DocumentMeasures, 'depth' | 'rootFields' | 'aliases' | 'selections'>;

const NOTHING: Extent = { selections: 0, depth: 0, rootFields: 0, aliases: 0 };
const EXTENTS = Object.keys(NOTHING) as (keyof Extent)[];

function extents(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (selectionSet: SelectionSetNode) => Extent {
  const known = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    let extent = known.get(name);
    if (!extent) {
      known.set(name, NOTHING);
      known.set(name, (extent = ofSet(fragments.get(name)?.selectionSet)));
    }
    return extent;
  };
  const ofSelection = (selection: SelectionNode): Extent => {
    if (selection.kind !== Kind.FIELD) {
      const { selections, ...inner } = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
      return { ...inner, selections: selections + 1 };
    }
    const { depth, aliases, selections } = ofSet(selection.selectionSet);
    return { depth: depth + 1, rootFields: 1, aliases: aliases + (selection.alias ? 1 : 0), selections: selections + 1 };
  };
  const ofSet = (set: SelectionSetNode | undefined): Extent => {
    const sum = { ...NOTHING };
    for (const selection of set?.selections ?? []) {
      const { depth, rootFields, aliases, selections } = ofSelection(selection);
      sum.depth = Math.max(sum.depth, depth);
      sum.rootFields += rootFields;
      sum.aliases += aliases;
      sum.selections += selections;
    }
    return sum;
  };
  return ofSet;
}

function repeatsIn({ selections }: SelectionSetNode): number {
  const times = new Map<string, number>();
  for (const selection of selections) {
    const key = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : selection.kind === Kind.FRAGMENT_SPREAD ? `...${selection.name.value}` : `... on ${selection.typeCondition?.name.value}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}
