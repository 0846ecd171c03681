import type { FragmentDefinitionNode, GraphQLError, GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A place in an answer, from the inside out. */
export type Path = GraphQLResolveInfo['path'];

/** One operation as it is carried out for one request. */
export interface Execution {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  operation: OperationDefinitionNode;
  variableValues: Record<string, unknown>;
  rootValue: unknown;
  contextValue: unknown;
  errors: FieldErrors;
  /** What of records is under way that are still waited for: by their places, by the names of their fields. */
  begun: Map<Path, Map<string, Promise<unknown>>>;
  /** Told how many fields have been compiled that were not before. */
  onCompiled: (fields: number) => void;
}

/** Completes a selection of one object, or the value of one field: what is answered, or a promise of it. */
export type Run = (execution: Execution, source: unknown, path: Path | undefined) => unknown;

/** The errors of an answer. What happens under a place that is null by then, because of another error, is not told. */
export class FieldErrors {
  readonly all: GraphQLError[] = [];
  private readonly places = new Set<Path | undefined>();

  add(error: GraphQLError, path: Path | undefined): void {
    if (this.isUnderNull(path)) return;
    this.places.add(path);
    this.all.push(error);
  }

  private isUnderNull(path: Path | undefined): boolean {
    for (let place = path; place; place = place.prev) if (this.places.has(place)) return true;
    return this.places.has(undefined);
  }
}
