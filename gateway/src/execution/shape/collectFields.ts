import { isAbstractType, isUnionType, Kind, type FieldNode, type GraphQLCompositeType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { isIncluded, type Conditions } from '../conditions.js';
import type { Fragments } from '../introspection.js';

/** What selections mean depends on these, beside the type that they select of. */
export interface Scope {
  schema: GraphQLSchema;
  fragments: Fragments;
  conditions: Conditions;
}

/** All that is selected under one response key. */
export interface CollectedField {
  /** The type in which it is selected first: the object's own, or that of the fragment. */
  parentType: string;
  nodes: [FieldNode, ...FieldNode[]];
}

/**
 * The fields that are selected of an object of a type, by response key, in the order of the answer.
 * https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(scope: Scope, type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]): Map<string, CollectedField> {
  const fields = new Map<string, CollectedField>();
  const visited = new Set<string>();
  for (const selectionSet of selectionSets) collect(selectionSet, type.name);
  return fields;

  function collect({ selections }: SelectionSetNode, parentType: string): void {
    for (const selection of selections) {
      if (!isIncluded(selection, scope.conditions)) continue;
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value;
          const field = fields.get(key);
          if (field) field.nodes.push(selection);
          else fields.set(key, { parentType, nodes: [selection] });
          break;
        }
        case Kind.INLINE_FRAGMENT: {
          const condition = selection.typeCondition?.name.value ?? parentType;
          if (holds(scope.schema, condition, type)) collect(selection.selectionSet, condition);
          break;
        }
        case Kind.FRAGMENT_SPREAD: {
          if (visited.has(selection.name.value)) break;
          visited.add(selection.name.value);
          const { typeCondition, selectionSet } = scope.fragments.get(selection.name.value)!;
          if (holds(scope.schema, typeCondition.name.value, type)) collect(selectionSet, typeCondition.name.value);
        }
      }
    }
  }
}

function holds(schema: GraphQLSchema, condition: string, type: GraphQLCompositeType): boolean {
  if (condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && !isUnionType(type) && schema.isSubType(wider, type);
}
