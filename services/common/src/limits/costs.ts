import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { costOf, type Cost } from './cost.js';
import { NO_ANNOTATIONS, readCostAnnotations, type CostAnnotations } from './costAnnotations.js';

/** What operations cost by the schema that is served now. */
export class Costs {
  private served: GraphQLSchema | undefined;
  private annotations: CostAnnotations = NO_ANNOTATIONS;
  /** Of operations without variables, which cost the same each time, with the number of members that they were reckoned for. */
  private known = new WeakMap<OperationDefinitionNode, { cost: Cost; members: number }>();

  /** `members`: how many a field asks that asks them all. */
  constructor(private readonly members: () => number) {}

  /** Takes the schema that is served from now on, and the SDL that it is made from where there is one: a supergraph. */
  take({ apiSchema, coreSupergraphSdl }: { apiSchema: GraphQLSchema; coreSupergraphSdl?: string | undefined }): void {
    this.served = apiSchema;
    this.known = new WeakMap();
    this.annotations = readCostAnnotations(coreSupergraphSdl ?? definitionsOf(apiSchema));
  }

  get schema(): GraphQLSchema {
    if (!this.served) throw new Error('no schema is served yet');
    return this.served;
  }

  /** `operation` is valid; `variables` as the client sent them. */
  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Cost {
    const members = this.members();
    const known = this.known.get(operation);
    if (known?.members === members) return known.cost;
    const cost = costOf(this.schema, document, operation, variables, { members, annotations: this.annotations });
    if (!operation.variableDefinitions?.length) this.known.set(operation, { cost, members });
    return cost;
  }
}

const definitionsOf = (schema: GraphQLSchema): DocumentNode => ({ kind: Kind.DOCUMENT, definitions: Object.values(schema.getTypeMap()).flatMap(({ astNode, extensionASTNodes }) => [...(astNode ? [astNode] : []), ...extensionASTNodes]) });
