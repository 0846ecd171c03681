import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, getArgumentValues, getOperationAST, getVariableValues, GraphQLError, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Representation } from '../members/entityRequest.js';
import type { OperationContext } from '../members/operationContext.js';
import { isIncluded } from '../members/rootFields.js';
import type { Entities, LocatedFailure, Router } from '../members/router.js';
import type { Writer } from '../members/writer.js';
import { takeWrites, type Writes } from '../members/writes.js';
import { coded } from './documents.js';
import { takeApart, type EntityField, type TakenApart } from './entityFields.js';
import type { Subgraph, SubgraphRequest } from './subgraph.js';

type Values = Record<string, unknown>;

/**
 * All members as one ordinary subgraph: it has the contract's schema, and fetches each entity from its owner. What is
 * asked beside entities (`_service`, `__typename`, the schema) the contract answers, and no member is asked.
 */
export class MemberSubgraph implements Subgraph {
  readonly schema: GraphQLSchema;
  private readonly takenApart = new WeakMap<OperationDefinitionNode, TakenApart>();
  private readonly mutations = new WeakMap<OperationDefinitionNode, Writes>();

  constructor(
    contract: DocumentNode,
    private readonly router: Router,
    private readonly writer: Writer,
  ) {
    this.schema = buildSubgraphSchema(contract);
  }

  async answer({ document, operationName, variables }: SubgraphRequest, context: OperationContext): Promise<ExecutionResult> {
    const operation = getOperationAST(document, operationName)!;
    const { coerced, errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables);
    if (errors) return { errors: errors.map((error) => coded(error, 'BAD_USER_INPUT')) };

    if (operation.operation === OperationTypeNode.MUTATION) {
      const { data, errors: told } = await this.writer.run(this.writesOf(document, operation), variables, context);
      return { data, ...(told.length && { errors: told.map((error) => located(error, error.path)) }) };
    }
    const { entityFields, rest } = this.partsOf(document, operation);
    const asked = entityFields.filter(({ places }) => places.some((place) => isIncluded(place, coerced)));
    const [own, ...answers] = await Promise.all([
      rest && execute({ schema: this.schema, document: rest, operationName: operationName ?? null, variableValues: variables }),
      ...asked.map((field) => this.entities(field, variables, coerced, context)),
    ]);
    return joined(own ?? {}, asked.map((field, at) => [field.key, answers[at]!]));
  }

  private partsOf(document: DocumentNode, operation: OperationDefinitionNode): TakenApart {
    let parts = this.takenApart.get(operation);
    if (!parts) this.takenApart.set(operation, (parts = takeApart(document, operation)));
    return parts;
  }

  private writesOf(document: DocumentNode, operation: OperationDefinitionNode): Writes {
    let writes = this.mutations.get(operation);
    if (!writes) this.mutations.set(operation, (writes = takeWrites(document, operation)));
    return writes;
  }

  /** The variables go to the members as they came: what a member makes of a date is its own concern. */
  private entities({ places, question, variables: names }: EntityField, variables: Values, coerced: Values, context: OperationContext): Promise<Entities> {
    const { representations } = getArgumentValues(this.schema.getQueryType()!.getFields()['_entities']!, places[0]!.field, coerced) as { representations: Representation[] };
    const used = [...names].filter(([, name]) => Object.hasOwn(variables, name)).map(([inQuestion, name]) => [inQuestion, variables[name]]);
    return this.router.entities(question, { ...Object.fromEntries(used), representations }, context);
  }
}

/** One answer of what the schema and the members have answered, the errors under the keys that the operation uses. */
function joined(own: ExecutionResult, answers: (readonly [key: string, Entities])[]): ExecutionResult {
  const told = answers.flatMap(([key, { errors }]) => errors.map((error) => located(error, [key, ...error.path.slice(1)])));
  const errors = [...(own.errors ?? []), ...told];
  return {
    data: Object.fromEntries([...Object.entries(own.data ?? {}), ...answers.map(([key, { entities }]) => [key, entities] as const)]),
    ...(errors.length && { errors }),
  };
}

const located = ({ failure }: LocatedFailure, path: (string | number)[]) => new GraphQLError(failure.message, { path, extensions: failure.extensions });
