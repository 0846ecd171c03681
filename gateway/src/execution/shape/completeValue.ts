import { getNullableType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType, type GraphQLCompositeType, type GraphQLLeafType, type GraphQLOutputType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { getOwn, isData, setOwn, type Data } from '../data.js';
import { typenamesOf } from '../typenamesOf.js';
import { collectFields, type CollectedField, type Scope } from './collectFields.js';
import { leafCheck } from './leaf.js';
import { fieldPlace, itemPlace, type Place } from './place.js';
import type { Problems } from './problems.js';

/**
 * Completes a value: checks it against its type, and takes of it what is selected. Null where there is none; undefined
 * where it is not what it should be, and the problem has been told.
 * https://spec.graphql.org/October2021/#sec-Value-Completion
 */
export type Complete<Value = unknown> = (value: unknown, problems: Problems) => Value | null | undefined;

/** Where a value stands: a field of an object, or the items of a list. */
interface Slot {
  complete: Complete;
  nonNull: boolean;
  place: Place;
}

/** What comes to stand in a slot. Undefined when nothing can: then what the slot is part of cannot stand either. */
function fill({ complete, nonNull, place }: Slot, value: unknown, problems: Problems): unknown {
  const completed = complete(value, problems);
  if (completed !== null && completed !== undefined) return completed;
  if (!nonNull) return null;
  return completed === null ? problems.nullForNonNull(place) : undefined;
}

function slotOf(scope: Scope, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], place: Place): Slot {
  return { complete: completeNullable(scope, getNullableType(type), selectionSets, place), nonNull: isNonNullType(type), place };
}

function completeNullable(scope: Scope, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], place: Place): Complete {
  if (isListType(type)) {
    const itemType = type.ofType as GraphQLOutputType;
    return completeList(slotOf(scope, itemType, selectionSets, itemPlace(place, String(getNullableType(itemType)))), place);
  }
  return isLeafType(type) ? completeLeaf(type, place) : completeTyped(scope, type as GraphQLCompositeType, selectionSets, place);
}

function completeLeaf(type: GraphQLLeafType, place: Place): Complete {
  const accepts = leafCheck(type);
  return (value, problems) => {
    if (value === null || value === undefined) return null;
    return accepts(value) ? value : problems.invalidValue(place);
  };
}

/** Goes on after an item that cannot stand: all that is wrong with a list is told. */
function completeList(item: Slot, place: Place): Complete<unknown[]> {
  return (value, problems) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return problems.invalidValue(place);
    let items: unknown[] | undefined;
    let whole = true;
    for (let index = 0; index < value.length; index++) {
      problems.indices[place.depth] = index;
      const filled = fill(item, value[index], problems);
      if (filled === undefined) whole = false;
      if (filled !== value[index]) items ??= value.slice(0, index);
      items?.push(filled);
    }
    return whole ? (items ?? value) : undefined;
  };
}

/**
 * An object, by the type that it says it is of. One that does not say, or names an interface (as a subgraph does that
 * knows the interface as an object), is taken for what it is declared to be. What is selected of a type is collected
 * when the first of it is met.
 */
function completeTyped(scope: Scope, declared: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], place: Place): Complete<Data> {
  const typenames = typenamesOf(scope.schema, declared.name);
  const isRoot = isRootType(scope.schema, declared);
  const completers = new Map<string, Complete<Data>>();
  return (value, problems) => {
    if (value === null || value === undefined) return null;
    if (!isData(value)) return problems.invalidValue(place);
    const typename = (!isRoot && (value['__typename'] as string)) || declared.name;
    let complete = completers.get(typename);
    if (!complete) {
      if (!typenames.has(typename)) return problems.invalidTypename(place);
      complete = completeObject(scope, scope.schema.getType(typename) as GraphQLCompositeType, selectionSets, place);
      completers.set(typename, complete);
    }
    return problems.shared.has(value) ? completeOnce(complete, value, problems) : complete(value, problems);
  };
}

/** An object that stands in several places is completed once; again where something is wrong with it, to be told of each place. */
function completeOnce(complete: Complete<Data>, value: Data, problems: Problems): Data | null | undefined {
  const known = problems.completed.get(value);
  if (known?.by === complete) {
    problems.repeated.add(known.data);
    return known.data;
  }
  const before = problems.told.length;
  const data = complete(value, problems);
  if (data && problems.told.length === before) problems.completed.set(value, { by: complete, data });
  return data;
}

/** Each subgraph may call its root types as it likes. */
const isRootType = (schema: GraphQLSchema, type: GraphQLCompositeType): boolean => type === schema.getQueryType() || type === schema.getMutationType();

/**
 * An object whose type is known, given as one. Most of what a subgraph answers is just what was selected, in its order,
 * with nothing to mend: that is passed on as it is.
 */
export function completeObject(scope: Scope, type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], place: Place): Complete<Data> {
  const fields = Array.from(collectFields(scope, type, selectionSets), ([key, field]) => ({ key, slot: fieldSlot(scope, type, key, field, place) }));
  const keys = fields.map(({ key }) => key);
  return (given, problems) => {
    const value = given as Data;
    let result = hasJust(keys, value) ? undefined : {};
    for (let index = 0; index < fields.length; index++) {
      const { key, slot } = fields[index]!;
      const before = getOwn(value, key);
      const filled = fill(slot, before, problems);
      if (filled === undefined) return undefined;
      if (filled !== before) result ??= copied(value, keys, index);
      if (result) setOwn(result, key, filled);
    }
    return result ?? value;
  };
}

/** Whether an object has these keys and no others, in this order. */
function hasJust(keys: readonly string[], value: Data): boolean {
  let index = 0;
  for (const key in value) if (key !== keys[index++]) return false;
  return index === keys.length;
}

/** The first so many keys of an object, which have been completed and were right as they were. */
function copied(value: Data, keys: readonly string[], count: number): Data {
  const copy: Data = {};
  for (let index = 0; index < count; index++) setOwn(copy, keys[index]!, value[keys[index]!]);
  return copy;
}

function fieldSlot(scope: Scope, type: GraphQLCompositeType, key: string, { parentType, nodes }: CollectedField, object: Place): Slot {
  const place = fieldPlace(object, key, parentType);
  const name = nodes[0].name.value;
  if (name === '__typename') return { complete: completeTypename(type, object), nonNull: true, place };
  // graphql-js has answered these, and completed them.
  if (name === '__schema' || name === '__type') return { complete: (value) => value ?? null, nonNull: name === '__schema', place };
  if (isUnionType(type)) throw new Error(`A union has no field ${name}`);
  return slotOf(scope, type.getFields()[name]!.type, nodes.flatMap(({ selectionSet }) => selectionSet ?? []), place);
}

/** An object of which not even a subgraph has said what it is, has no name to give. */
const completeTypename = (type: GraphQLCompositeType, object: Place): Complete => (isObjectType(type) ? () => type.name : (_value, problems) => problems.invalidTypename(object));
