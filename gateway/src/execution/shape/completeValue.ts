import { getNullableType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLCompositeType, type GraphQLOutputType, type SelectionSetNode } from 'graphql';
import { getOwn, isData, setOwn, type Data } from '../data.js';
import { typenamesOf } from '../typeCondition.js';
import { collectFields, type CollectedField, type Selected } from './collectFields.js';
import { leafCheck } from './leaf.js';
import { fieldPlace, itemPlace, type Place } from './place.js';
import type { Problems } from './problems.js';

/**
 * Completes a value: checks it against its type and leaves of it what was selected. Null where there is none; undefined
 * where it is not what it should be, and the reason has been told.
 * https://spec.graphql.org/October2021/#sec-Value-Completion
 */
export type Complete<Value = unknown> = (value: unknown, problems: Problems) => Value | null | undefined;

/** A place for a value: a field of an object, or the items of a list. */
interface Slot {
  complete: Complete;
  nonNull: boolean;
  place: Place;
}

/** What stands in a slot; undefined when nothing can, so that what the slot is part of cannot stand either. */
function fill({ complete, nonNull, place }: Slot, value: unknown, problems: Problems): unknown {
  const completed = complete(value, problems);
  if (completed !== null && completed !== undefined) return completed;
  if (!nonNull) return null;
  return completed === null ? problems.nullForNonNull(place) : undefined;
}

function slotOf(selected: Selected, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], place: Place): Slot {
  return { complete: completeValue(selected, getNullableType(type), selectionSets, place), nonNull: isNonNullType(type), place };
}

function completeValue(selected: Selected, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], place: Place): Complete {
  if (isListType(type)) {
    const itemType = type.ofType as GraphQLOutputType;
    return completeList(slotOf(selected, itemType, selectionSets, itemPlace(place, String(getNullableType(itemType)))), place);
  }
  if (isLeafType(type)) {
    const accepts = leafCheck(type);
    return (value, problems) => (value === null || value === undefined ? null : accepts(value) ? value : problems.invalidValue(place));
  }
  return completeTyped(selected, type as GraphQLCompositeType, selectionSets, place);
}

/** All items are looked at, so that all that is wrong with them is told. */
function completeList(item: Slot, place: Place): Complete<unknown[]> {
  return (value, problems) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return problems.invalidValue(place);
    const items: unknown[] = [];
    let whole = true;
    for (let index = 0; index < value.length; index++) {
      problems.indices[place.depth] = index;
      const filled = fill(item, value[index], problems);
      if (filled === undefined) whole = false;
      items.push(filled);
    }
    return whole ? items : undefined;
  };
}

/**
 * An object by the type that it says it is of. For each type that is met, its fields are collected once. One that says
 * nothing, or names an interface (as a subgraph does that knows the interface as an object), is taken as it is declared.
 */
function completeTyped(selected: Selected, declared: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], place: Place): Complete<Data> {
  const typenames = typenamesOf(selected.schema, declared.name);
  const completers = new Map<string, Complete<Data>>();
  const completerOf = (typename: string) => {
    let complete = completers.get(typename);
    if (!complete) completers.set(typename, (complete = completeObject(selected, selected.schema.getType(typename) as GraphQLCompositeType, selectionSets, place)));
    return complete;
  };
  return (value, problems) => {
    if (value === null || value === undefined) return null;
    if (!isData(value)) return problems.invalidValue(place);
    const typename = value['__typename'] || declared.name;
    if (!typenames.has(typename as string)) return problems.invalidTypename(place);
    return completerOf(typename as string)(value, problems);
  };
}

/** An object whose type is known. */
export function completeObject(selected: Selected, type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], place: Place): Complete<Data> {
  const fields = Array.from(collectFields(selected, type, selectionSets), ([key, field]) => ({ key, slot: fieldSlot(selected, type, key, field, place) }));
  return (value, problems) => {
    const result: Data = {};
    for (const { key, slot } of fields) {
      const filled = fill(slot, getOwn(value as Data, key), problems);
      if (filled === undefined) return undefined;
      setOwn(result, key, filled);
    }
    return result;
  };
}

function fieldSlot(selected: Selected, type: GraphQLCompositeType, key: string, { parentType, nodes }: CollectedField, object: Place): Slot {
  const place = fieldPlace(object, key, parentType);
  const name = nodes[0].name.value;
  if (name === '__typename') return { complete: isObjectType(type) ? () => type.name : (_value, problems) => problems.invalidTypename(object), nonNull: true, place };
  if (name === '__schema' || name === '__type') return { complete: (value) => value ?? null, nonNull: false, place };
  const { type: fieldType } = (type as Exclude<GraphQLCompositeType, { getTypes(): unknown }>).getFields()[name]!;
  return slotOf(selected, fieldType, nodes.flatMap(({ selectionSet }) => selectionSet ?? []), place);
}
