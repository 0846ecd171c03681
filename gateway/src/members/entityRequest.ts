import { findOwner } from '@samverkan/common';

/** An entity as the planner asks for it: its type, its key, and what `@requires` adds. */
export interface Representation {
  __typename: string;
  id: string;
}

/** What is asked of one owner, and where its answers belong. */
export interface EntityRequest {
  owner: string | undefined;
  /** Each representation once. */
  representations: Representation[];
  /** For each of them, its places in the list that was asked for. */
  places: number[][];
}

/** Groups representations by the owner that their keys name, each one once. */
export function groupByOwner(representations: readonly Representation[]): EntityRequest[] {
  const requests = new Map<string | undefined, EntityRequest & { seen: Map<string, number> }>();
  representations.forEach((representation, place) => {
    const owner = findOwner(representation.id);
    let request = requests.get(owner);
    if (!request) requests.set(owner, (request = { owner, representations: [], places: [], seen: new Map() }));
    const text = textOf(representation);
    const at = request.seen.get(text);
    if (at === undefined) {
      request.seen.set(text, request.representations.length);
      request.representations.push(representation);
      request.places.push([place]);
    } else {
      request.places[at]!.push(place);
    }
  });
  return [...requests.values()];
}

/** The same for equal representations, and different for others. Most have a type and a key, and nothing else. */
function textOf(representation: Representation): string {
  for (const key in representation) if (key !== 'id' && key !== '__typename') return JSON.stringify(representation);
  return `${representation.__typename} ${representation.id}`;
}
