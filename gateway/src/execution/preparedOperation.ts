import { GraphQLError, Kind, parse, type DocumentNode, type ExecutionResult, type OperationDefinitionNode, type VariableDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { placesOfEntities, tellRepeated, type Places } from './stringifyAnswer.js';
import { findConditions, readConditions, type Conditions } from './conditions.js';
import { setOwn, type Data } from './data.js';
import { executePlan, type Ask, type PlanInput, type PlanResult } from './executePlan.js';
import { compileIntrospection, withoutIntrospection, type Fragments, type Introspect } from './introspection.js';
import type { OperationSource } from './planCache.js';
import type { Planner } from './planner.js';
import { renameVariables, type RenamedVariables } from './renameVariables.js';
import { compileShape, type Shape } from './shape/compileShape.js';
import { compileSteps, type Step } from './steps.js';

/** Few operations have more than two `@skip` and `@include` that are decided apart. */
const MOST_SHAPES = 16;

/** An operation, planned and compiled: what is done once for all requests that ask it. */
export class PreparedOperation {
  private readonly definition: OperationDefinitionNode;
  private readonly fragments: Fragments;
  private readonly conditions: readonly VariableDefinitionNode[];
  private readonly steps: Step | undefined;
  private readonly places: Places;
  private readonly rename: RenamedVariables['rename'];
  private readonly introspect: Introspect | undefined;
  private readonly shapes = new LRUCache<string, Shape>({ max: MOST_SHAPES });

  /** `source` is valid by the planner's API schema. Throws when it cannot be planned. */
  constructor(
    private readonly planner: Planner,
    { text, operationName }: OperationSource,
  ) {
    // Without locations: these would keep every token of the text alive.
    const { document, rename } = renameVariables(parse(text, { noLocation: true }));
    this.rename = rename;
    this.definition = findOperation(document, operationName)!;
    this.fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
    this.conditions = findConditions(document, this.definition);
    const data = withoutIntrospection(document, this.fragments);
    this.steps = findOperation(data, operationName) && compileSteps(planner.plan(data, operationName), planner.types);
    this.places = placesOfEntities(this.steps);
    this.introspect = compileIntrospection(planner.apiSchema, this.definition, this.fragments);
  }

  /** `asSent`: the client's variables, valid. */
  async execute(asSent: Readonly<Data>, ask: Ask, fillIn?: PlanInput['fillIn']): Promise<ExecutionResult<Data>> {
    const variables = this.rename(asSent);
    const conditions = readConditions(this.conditions, variables);
    if (conditions instanceof GraphQLError) return { errors: [conditions] };
    const result = await executePlan(this.steps, { variables, conditions, ask, fillIn });
    if (this.introspect) add(this.introspect(variables), result);

    const { data, problems, repeated } = this.shapeFor(conditions)(result.data, result.shared);
    if (data) tellRepeated(data, { objects: repeated, places: this.places });
    if (result.errors.length) return { errors: result.errors, data };
    return problems.length ? { data, extensions: { valueCompletion: problems } } : { data };
  }

  private shapeFor(conditions: Conditions): Shape {
    const key = [...conditions.values()].join();
    let shape = this.shapes.get(key);
    if (!shape) this.shapes.set(key, (shape = compileShape({ schema: this.planner.apiSchema, fragments: this.fragments, conditions }, this.definition)));
    return shape;
  }
}

function findOperation({ definitions }: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  return definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION && (name === undefined || definition.name?.value === name));
}

function add({ data, errors = [] }: ExecutionResult<Data>, result: PlanResult): void {
  for (const [key, value] of Object.entries(data ?? {})) setOwn(result.data, key, value);
  result.errors.push(...errors);
}
