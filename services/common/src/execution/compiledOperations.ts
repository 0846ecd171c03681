import { execute, getOperationAST, getVariableValues, Kind, OperationTypeNode, visit, type DocumentNode, type ExecutionArgs, type ExecutionResult, type FragmentDefinitionNode } from 'graphql';
import { compileRoot } from './compileSelection.js';
import { FieldErrors, type Execution, type Run } from './execution.js';
import { isPromise } from './isPromise.js';

/** So many fields are held compiled, some ten megabytes: beyond it all are forgotten, and those that are still asked for come back. */
const MOST_FIELDS = 20_000;

/** What is kept of a document. */
interface Document {
  fragments: Record<string, FragmentDefinitionNode>;
  /** The variables that decide what is selected. */
  deciding: readonly string[];
  /** Compiled operations, by name and by what those variables say. */
  forms: Map<string, Run>;
}

/**
 * Carries out operations as graphql-js does, but works out what is the same for all objects of a list, and for all requests
 * with the same document, once. What it does not do itself, mutations and what is refused as a whole, it leaves to graphql-js.
 */
export class CompiledOperations {
  private readonly documents = new Map<DocumentNode, Document>();
  private fields = 0;

  constructor(private readonly mostFields = MOST_FIELDS) {}

  /** How many fields are held compiled, and of how many documents. */
  get size(): number {
    return this.fields;
  }

  get held(): number {
    return this.documents.size;
  }

  /** The document is valid by the schema, which is the same for all calls. */
  execute(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
    const { schema, document, operationName, rootValue, contextValue } = args;
    const operation = getOperationAST(document, operationName);
    const type = schema.getQueryType();
    if (operation?.operation !== OperationTypeNode.QUERY || !type) return execute(args);
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {}, { maxErrors: 50 });
    if (errors) return { errors };
    const { fragments, deciding, forms } = this.look(document);
    const execution: Execution = { schema, fragments, operation, variableValues: coerced, rootValue, contextValue, errors: new FieldErrors(), begun: new Map(), onCompiled: this.count };
    try {
      const form = `${operation.name?.value ?? ''} ${deciding.map((name) => String(coerced[name])).join(' ')}`;
      let run = forms.get(form);
      if (!run) forms.set(form, (run = compileRoot(execution, type)));
      const data = run(execution, rootValue, undefined);
      return isPromise(data) ? data.then((there) => answer(there, execution), (error) => failed(error, execution)) : answer(data, execution);
    } catch (error) {
      return failed(error, execution);
    }
  }

  private look(document: DocumentNode): Document {
    let known = this.documents.get(document);
    if (known) return known;
    known = { fragments: fragmentsOf(document), deciding: decidingVariables(document), forms: new Map() };
    this.count(0);
    this.documents.set(document, known);
    return known;
  }

  private readonly count = (fields: number): void => {
    this.fields += fields + 1;
    if (this.fields <= this.mostFields) return;
    this.documents.clear();
    this.fields = 0;
  };
}

function answer(data: unknown, { errors: { all } }: Execution): ExecutionResult {
  return all.length ? { errors: all, data: data as ExecutionResult['data'] } : { data: data as ExecutionResult['data'] };
}

/** An error that no field stopped. */
function failed(error: unknown, execution: Execution): ExecutionResult {
  execution.errors.add(error as never, undefined);
  return answer(null, execution);
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

/** Those of `@skip` and `@include`, wherever they stand. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
