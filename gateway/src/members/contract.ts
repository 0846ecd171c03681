import { hash } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { compareWithContract, mergeTypes } from '@samverkan/schema';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { prune, type PrunedOperation } from './prune.js';

/** The contract as one member holds it. */
export interface HeldContract {
  /** Coordinates of the contract that the member lacks. */
  readonly missing: ReadonlySet<string>;
  /** Why the member is set aside, a sentence each; none when it keeps the contract. */
  readonly broken: readonly string[];
  /** The operation as this member can answer it. */
  fit(operation: string): PrunedOperation;
}

/** What a member tells of its schema. */
export interface ToldSchema {
  /** Of all that it tells: the same for who tells the same. */
  hash: string;
  /** The SDL. Throws where none is told. */
  read: () => string;
}

/** A member that has not said which contract it holds is asked as if it held all of it. */
export const WHOLE: HeldContract = { missing: new Set(), broken: [], fit: (text) => ({ text, missing: [] }) };

/**
 * The contract that this gateway composes with, against which the members' own are compared. Members that hold the same
 * schema share what has been worked out about it.
 */
export class Contract {
  private readonly schema: GraphQLSchema;
  private readonly held = new LRUCache<string, HeldContract>({ max: 100 });

  constructor(private readonly document: DocumentNode) {
    // The root field is only there because a schema needs one; operations ask for _entities, which comes with it.
    this.schema = buildSubgraphSchema(mergeTypes([document, 'type Query { _: Boolean }']));
  }

  /** What a member holds, from the SDL that it tells of itself. One that is no SDL breaks the contract. */
  compare(sdl: string): HeldContract {
    return this.compareTold({ hash: hash('sha256', sdl, 'base64'), read: () => sdl });
  }

  /** The same. What has the hash of something known is not read: most members tell the same, byte for byte. */
  compareTold({ hash: key, read }: ToldSchema): HeldContract {
    let held = this.held.get(key);
    if (!held) this.held.set(key, (held = this.work(read())));
    return held;
  }

  /** What is known of all that has this hash. */
  known(hashOfTold: string): HeldContract | undefined {
    return this.held.get(hashOfTold);
  }

  private work(sdl: string): HeldContract {
    let document: DocumentNode;
    try {
      document = parse(sdl, { noLocation: true, maxTokens: 200_000 });
    } catch {
      return { ...WHOLE, broken: ['What it tells as its schema is no SDL.'] };
    }
    const { missing, broken } = compareWithContract(this.document, document);
    if (!missing.length) return { ...WHOLE, broken };
    const lacking = new Set(missing);
    const fitted = new LRUCache<string, PrunedOperation>({ max: 1_000 });
    const fit = (operation: string) => {
      let pruned = fitted.get(operation);
      if (!pruned) fitted.set(operation, (pruned = prune(operation, this.schema, lacking)));
      return pruned;
    };
    return { missing: lacking, broken, fit };
  }
}
