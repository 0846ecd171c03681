import type { GraphQLFormattedError } from 'graphql';
import type { Data } from '../data.js';
import type { Place } from './place.js';

/** A broken subgraph may have something wrong in every field of a long list: nobody reads more than this. */
export const MOST_PROBLEMS = 1_000;

const NONE: ReadonlySet<Data> = new Set();

/** What is found wrong while one answer is completed. */
export class Problems {
  /** The indices of the list items under way. */
  readonly indices: number[] = [];
  readonly told: GraphQLFormattedError[] = [];
  /** What has been made of an object that stands in several places, by the place that it was first met in. */
  readonly completed = new Map<Data, { by: unknown; data: Data }>();
  /** What of it stands in several places of the answer, too. */
  readonly repeated = new Set<Data>();

  constructor(readonly shared: ReadonlySet<Data> = NONE) {}

  nullForNonNull(place: Place): undefined {
    return this.tell('Cannot return null for non-nullable ', place);
  }

  invalidValue(place: Place): undefined {
    return this.tell('Invalid value found for ', place);
  }

  invalidTypename(place: Place): undefined {
    return this.tell('Invalid __typename found for object at ', place);
  }

  /** Plain objects, as they only go into `extensions`: an Error takes its time to look at the stack. */
  private tell(what: string, place: Place): undefined {
    if (this.told.length === MOST_PROBLEMS) return;
    this.told.push({ message: `${what}${place.describe(this.indices)}.`, path: place.pathOf(this.indices), extensions: { code: 'INVALID_GRAPHQL' } });
  }
}
