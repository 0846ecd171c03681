import { Kind, parse, print, separateOperations, stripIgnoredCharacters, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { HiveBatchFetch, HiveFetch, HivePath } from './hivePlan.js';

/** The fetches that are batched in one, one for each path of each alias: as they would be planned without batching. */
export function splitBatch({ entityBatch, ...batch }: HiveBatchFetch): { path: HivePath; fetch: HiveFetch }[] {
  const document = parse(batch.operation, { noLocation: true });
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)!;
  const fields = new Map(operation.selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD && field.alias ? [[field.alias.value, field]] : [])));
  return entityBatch.aliases.flatMap(({ alias, representationsVariableName, paths, ...entities }) => {
    const { text, variables } = single(document, operation, fields.get(alias)!, representationsVariableName);
    const fetch: HiveFetch = { ...batch, ...entities, kind: 'Fetch', operation: text, variableUsages: (batch.variableUsages ?? []).filter((name) => variables.has(name)) };
    return paths.map((path) => ({ path, fetch }));
  });
}

/** The operation with one of its fields alone, which has neither an alias nor a variable of a name of its own. */
function single(document: DocumentNode, operation: OperationDefinitionNode, { alias: _alias, ...field }: FieldNode, representations: string) {
  const definitions = document.definitions.map((definition) => (definition === operation ? { ...operation, selectionSet: { ...operation.selectionSet, selections: [field] } } : definition));
  const [alone] = Object.values(separateOperations({ ...document, definitions }));
  const variables = new Set<string>();
  const renamed = visit(alone!, {
    VariableDefinition: { enter: (definition) => (definition.variable.name.value === representations ? undefined : false) },
    Variable: ({ name }) => {
      variables.add(name.value);
      return name.value === representations ? { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: 'representations' } } : undefined;
    },
  });
  const used = visit(renamed, { VariableDefinition: ({ variable: { name } }) => (name.value === 'representations' || variables.has(name.value) ? undefined : null) });
  return { text: stripIgnoredCharacters(print(used)), variables };
}
