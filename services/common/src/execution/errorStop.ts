import { isNonNullType, locatedError, responsePathAsArray, type FieldNode, type GraphQLOutputType } from 'graphql';
import type { Execution, Path } from './execution.js';

/** What becomes of what is thrown in a place: null stands there where the type lets it, and otherwise it goes on to the place around. */
export class ErrorStop {
  private readonly passesOn: boolean;

  constructor(
    private readonly nodes: readonly FieldNode[],
    type: GraphQLOutputType,
  ) {
    this.passesOn = isNonNullType(type);
  }

  take(execution: Execution, thrown: unknown, path: Path): null {
    const error = locatedError(thrown, this.nodes, responsePathAsArray(path));
    if (this.passesOn) throw error;
    execution.errors.add(error, path);
    return null;
  }

  around(execution: Execution, completed: Promise<unknown>, path: Path): Promise<unknown> {
    return completed.then(undefined, (error) => this.take(execution, error, path));
  }
}
