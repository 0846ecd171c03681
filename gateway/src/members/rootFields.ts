import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A root field, and everything around it that may say `@skip` or `@include`, itself being the last. */
export interface Place {
  field: FieldNode;
  around: { directives?: readonly DirectiveNode[] }[];
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
}

/** The root fields of an operation, in their order, wherever in fragments they stand. */
export function findPlaces({ selections }: SelectionSetNode, fragments: Fragments, around: Place['around'] = []): Place[] {
  return selections.flatMap((selection): Place[] => {
    const within = [...around, selection];
    if (selection.kind === Kind.FIELD) return [{ field: selection, around: within }];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
    return findPlaces(fragment.selectionSet, fragments, within);
  });
}

/** The key under which an answer has a field. */
export const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Whether a root field is wanted, with these values of the operation's variables. */
export function isIncluded({ around }: Place, values: Record<string, unknown>): boolean {
  return around.every((node) => getDirectiveValues(GraphQLSkipDirective, node, values)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, node, values)?.['if'] !== false);
}

/** The fragments that these selections use, and those that they use in turn. */
export function usedFragments(selections: readonly SelectionNode[], fragments: Fragments, used = new Set<FragmentDefinitionNode>()): Set<FragmentDefinitionNode> {
  visit({ kind: Kind.SELECTION_SET, selections }, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value)!;
      if (used.has(fragment)) return;
      used.add(fragment);
      usedFragments(fragment.selectionSet.selections, fragments, used);
    },
  });
  return used;
}

/** The names of the variables that these nodes use. */
export function usedVariables(nodes: readonly (SelectionNode | FragmentDefinitionNode)[]): Set<string> {
  const used = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  return used;
}
