/** The indices of the list items under way, outermost first. */
export type Indices = readonly number[];

/**
 * A place in the answer, known before there is one, but for the indices of list items. So a path costs nothing until
 * there is something to say about it.
 */
export interface Place {
  /** How many lists lead here: one more than the index of this item's index, where this is an item. */
  readonly depth: number;
  /** Where it is, as the client is told. */
  pathOf(indices: Indices): (string | number)[];
  /** What it is, in a sentence. */
  describe(indices: Indices): string;
}

export const ROOT: Place = { depth: 0, pathOf: () => [], describe: () => 'the operation' };

/** `parentType` is the type in which the client has selected the field. */
export function fieldPlace(parent: Place, key: string, parentType: string): Place {
  return { depth: parent.depth, pathOf: (indices) => [...parent.pathOf(indices), key], describe: () => `field ${parentType}.${key}` };
}

export function itemPlace(list: Place, type: string): Place {
  const { depth } = list;
  return {
    depth: depth + 1,
    pathOf: (indices) => [...list.pathOf(indices), indices[depth]!],
    describe: (indices) => `array element of type ${type} at index ${indices[depth]}`,
  };
}
