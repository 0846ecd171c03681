import { isAbstractType, isUnionType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { isIncluded, type Conditions } from '../conditions.js';

/** What fields are collected from, beside the selections. */
export interface Selected {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  conditions: Conditions;
}

/** All that is selected under one response key. */
export interface CollectedField {
  /** The type in which it was selected: the object's, or that of the innermost fragment. */
  parentType: string;
  nodes: [FieldNode, ...FieldNode[]];
}

/**
 * The fields that are selected of an object of a type, in the order of the answer.
 * https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(selected: Selected, type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]): Map<string, CollectedField> {
  const fields = new Map<string, CollectedField>();
  const visited = new Set<string>();
  for (const selectionSet of selectionSets) collect(selected, type, selectionSet, type.name, fields, visited);
  return fields;
}

function collect(selected: Selected, type: GraphQLCompositeType, { selections }: SelectionSetNode, parentType: string, fields: Map<string, CollectedField>, visited: Set<string>): void {
  for (const selection of selections) {
    if (!isIncluded(selection, selected.conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const field = fields.get(key);
      if (field) field.nodes.push(selection);
      else fields.set(key, { parentType, nodes: [selection] });
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (visited.has(selection.name.value)) continue;
      visited.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? selected.fragments.get(selection.name.value)! : selection;
    const condition = fragment.typeCondition?.name.value ?? parentType;
    if (holds(selected.schema, condition, type)) collect(selected, type, fragment.selectionSet, condition, fields, visited);
  }
}

function holds(schema: GraphQLSchema, condition: string, type: GraphQLCompositeType): boolean {
  if (condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && !isUnionType(type) && schema.isSubType(conditional, type);
}
