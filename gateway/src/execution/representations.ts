import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { getOwn, isData, setOwn, type Data } from './data.js';
import { mergeDeep } from './mergeDeep.js';
import { typenamesOf } from './typenamesOf.js';

/** What is sent of an entity; undefined for an object that is none, or of which what is needed is not known. */
export type RepresentationOf = (entity: Data) => Data | undefined;

/**
 * Compiles the `requires` of an entity fetch: the type, the key and the fields that a subgraph needs of an entity.
 * `schema` is the supergraph's, with the types that clients do not see.
 */
export function compileRepresentation(schema: GraphQLSchema, requires: readonly QueryPlanSelectionNode[]): RepresentationOf {
  const select = compileSelection(schema, requires);
  return (entity) => {
    const representation = select(entity);
    return representation?.['__typename'] ? representation : undefined;
  };
}

/** Null where a field is not known. A fragment that lacks a field, or is of another type, adds nothing. */
type Select = (source: Data) => Data | null;

function compileSelection(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Select {
  const fields = selections.flatMap((selection) =>
    selection.kind === 'Field' ? [{ key: selection.alias ?? selection.name, select: selection.selections && compileSelection(schema, selection.selections) }] : [],
  );
  const fragments = selections.flatMap((selection) =>
    selection.kind === 'InlineFragment' && selection.typeCondition !== undefined
      ? [{ typenames: typenamesOf(schema, selection.typeCondition), select: compileSelection(schema, selection.selections) }]
      : [],
  );

  return (source) => {
    const result: Data = {};
    for (const { key, select } of fields) {
      const value = getOwn(source, key);
      if (value === undefined) return null;
      setOwn(result, key, select ? selectEach(value, select) : value);
    }
    for (const { typenames, select } of fragments) {
      const selected = typenames.has(getOwn(source, '__typename') as string) ? select(source) : null;
      if (selected) mergeDeep(result, selected);
    }
    return result;
  };
}

function selectEach(value: unknown, select: Select): unknown {
  if (Array.isArray(value)) return value.map((item) => selectEach(item, select));
  return isData(value) ? select(value) : null;
}
