import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { Data } from '../data.js';
import type { Scope } from './collectFields.js';
import { completeObject } from './completeValue.js';
import { ROOT } from './place.js';
import { Problems } from './problems.js';

/** An answer in the shape of its operation. */
export interface Shaped {
  /** Null when a null that must not be reaches the root. */
  data: Data | null;
  /** What was wrong with what the subgraphs answered, and was replaced by null. */
  problems: GraphQLFormattedError[];
  /** The objects of the data that stand in several places. */
  repeated: ReadonlySet<Data>;
}

/** Makes the client's answer of what the subgraphs have answered. The data is not changed, but parts of it are reused. `shared` are objects that stand in several places. */
export type Shape = (data: Data, shared?: ReadonlySet<Data>) => Shaped;

/** Compiles the shape of an operation's answers, for one set of values of its `@skip` and `@include`. */
export function compileShape(scope: Scope, operation: OperationDefinitionNode): Shape {
  const complete = completeObject(scope, scope.schema.getRootType(operation.operation)!, [operation.selectionSet], ROOT);
  return (data, shared) => {
    const problems = new Problems(shared);
    return { data: complete(data, problems) ?? null, problems: problems.told, repeated: problems.repeated };
  };
}
