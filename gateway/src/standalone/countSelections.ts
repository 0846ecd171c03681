import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/**
 * How many selections the operations of a document have with their fragments written out: a few fragments that use each
 * other twice double it at every step. A fragment that uses itself counts once; that it does so is refused elsewhere.
 */
export function countSelections({ definitions }: DocumentNode): number {
  const fragments = new Map(definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map(({ name, selectionSet }) => [name.value, selectionSet]));
  const counted = new Map<SelectionSetNode, number>();
  const count = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const known = counted.get(set);
    if (known !== undefined) return known;
    counted.set(set, 0);
    let sum = 0;
    for (const selection of set.selections) sum += 1 + count(selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection.selectionSet);
    counted.set(set, sum);
    return sum;
  };
  return definitions.reduce((sum, definition) => (definition.kind === Kind.OPERATION_DEFINITION ? sum + count(definition.selectionSet) : sum), 0);
}
