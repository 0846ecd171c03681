import { GraphQLError, Kind, visit, type DirectiveNode, type DocumentNode, type OperationDefinitionNode, type SelectionNode, type VariableDefinitionNode } from 'graphql';
import { getOwn, type Data } from './data.js';

/** The values of the variables that decide over `@skip` and `@include`, by name. */
export type Conditions = ReadonlyMap<string, boolean>;

/** Those of an operation's variables that decide over `@skip` and `@include`, wherever in the document. */
export function findConditions(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode): VariableDefinitionNode[] {
  const used = new Set<string>();
  visit(document, {
    Directive(directive) {
      const condition = conditionOf(directive);
      if (condition?.kind === Kind.VARIABLE) used.add(condition.name.value);
    },
  });
  return variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
}

/** Their values in one request, or what is wrong with one: validation lets null through where there is a default. */
export function readConditions(definitions: readonly VariableDefinitionNode[], variables: Readonly<Data>): Conditions | GraphQLError {
  const conditions = new Map<string, boolean>();
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const given = getOwn(variables, name);
    const value = given === undefined && definition.defaultValue?.kind === Kind.BOOLEAN ? definition.defaultValue.value : given;
    if (typeof value !== 'boolean') return new GraphQLError(`Variable "$${name}" of non-null type "Boolean!" must not be null.`, { nodes: definition });
    conditions.set(name, value);
  }
  return conditions;
}

/** Whether a selection is part of the answer. */
export function isIncluded({ directives = [] }: SelectionNode, conditions: Conditions): boolean {
  return directives.every((directive) => {
    const condition = conditionOf(directive);
    if (!condition) return true;
    const value = condition.kind === Kind.VARIABLE ? conditions.get(condition.name.value) : condition.kind === Kind.BOOLEAN && condition.value;
    return value === (directive.name.value === 'include');
  });
}

function conditionOf({ name, arguments: given = [] }: DirectiveNode) {
  return name.value === 'skip' || name.value === 'include' ? given.find((argument) => argument.name.value === 'if')?.value : undefined;
}
