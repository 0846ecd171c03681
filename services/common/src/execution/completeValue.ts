import { defaultTypeResolver, GraphQLBoolean, GraphQLError, GraphQLID, GraphQLString, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, type FieldNode, type GraphQLAbstractType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { ErrorStop } from './errorStop.js';
import type { Execution, Path, Run } from './execution.js';
import { isPromise } from './isPromise.js';

/** Makes of what a resolver gave what is answered: that, or a promise of it. Throws what is wrong with it. `info` is of the field, and there where the type asks for it. */
export type Complete = (execution: Execution, value: unknown, path: Path, info: GraphQLResolveInfo) => unknown;

/** The field whose value it is. */
interface Of {
  nodes: readonly FieldNode[];
  coordinate: string;
}

type Select = (execution: Execution, type: GraphQLObjectType, nodes: readonly FieldNode[]) => Run;

/** Where a leaf stands, which it does not ask. */
export const NOWHERE = undefined as never;

/** The same, once the value is there. */
export const completeLater = (complete: Complete, execution: Execution, value: Promise<unknown>, path: Path, info: GraphQLResolveInfo): Promise<unknown> =>
  value.then((resolved) => complete(execution, resolved, path, info));

/** How values of a type are completed, by the specification's "Value Completion" and in graphql-js's words. */
export function completerOf(type: GraphQLOutputType, of: Of, select: Select): Complete {
  if (isNonNullType(type)) return neverNull(completerOf(type.ofType, of, select), of);
  if (isLeafType(type)) return leaf(type);
  return unlessNull(isListType(type) ? list(type.ofType, of, select) : isAbstractType(type) ? abstract(type, of, select) : object(type, of, select));
}

const unlessNull = (complete: Complete): Complete => (execution, value, path, info) => {
  if (value === null || value === undefined) return null;
  if (value instanceof Error) throw value;
  return complete(execution, value, path, info);
};

const neverNull = (complete: Complete, { coordinate }: Of): Complete => (execution, value, path, info) => {
  const completed = complete(execution, value, path, info);
  if (completed === null) throw new Error(`Cannot return null for non-nullable field ${coordinate}.`);
  return completed;
};

/** The type of JavaScript's values that need no look: a type of GraphQL's own answers them as they are. */
const AS_IT_IS = new Map<GraphQLLeafType, string>([[GraphQLString, 'string'], [GraphQLID, 'string'], [GraphQLBoolean, 'boolean']]);

function leaf(type: GraphQLLeafType): Complete {
  const asItIs = AS_IT_IS.get(type);
  return (_execution, value) => {
    if (typeof value === asItIs) return value;
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    const serialized = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`);
    return serialized;
  };
}

function list(type: GraphQLOutputType, of: Of, select: Select): Complete {
  const complete = completerOf(type, of, select);
  const stop = new ErrorStop(of.nodes, type);
  const isOfLeaves = isLeafType(isNonNullType(type) ? type.ofType : type);
  const completeItem = (execution: Execution, item: unknown, prev: Path, key: number, info: GraphQLResolveInfo): unknown => {
    let path: Path | undefined;
    try {
      if (isOfLeaves && !isPromise(item)) return complete(execution, item, NOWHERE, info);
      path = { prev, key, typename: undefined };
      const completed = isPromise(item) ? completeLater(complete, execution, item, path, info) : complete(execution, item, path, info);
      return isPromise(completed) ? stop.around(execution, completed, path) : completed;
    } catch (error) {
      return stop.take(execution, error, path ?? { prev, key, typename: undefined });
    }
  };
  return (execution, value, path, info) => {
    if (!isIterable(value)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${of.coordinate}".`);
    const items: unknown[] = [];
    let waits = false;
    try {
      for (const item of value) {
        const completed = completeItem(execution, item, path, items.length, info);
        if (isPromise(completed)) waits = true;
        items.push(completed);
      }
    } catch (error) {
      void Promise.allSettled(items); // nobody waits for them any more
      throw error;
    }
    return waits ? Promise.all(items) : items;
  };
}

const isIterable = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value;

/** What is selected is compiled for the first object that comes. */
function object(type: GraphQLObjectType, { nodes }: Of, select: Select): Complete {
  let selection: Run | undefined;
  const runOn: Complete = (execution, value, path) => (selection ??= select(execution, type, nodes))(execution, value, path);
  if (!type.isTypeOf) return runOn;
  const runIf = (isOne: boolean, ...[execution, value, path, info]: Parameters<Complete>): unknown => {
    if (!isOne) throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes });
    return runOn(execution, value, path, info);
  };
  return (execution, value, path, info) => {
    const isOne = type.isTypeOf!(value, execution.contextValue, info);
    return isPromise(isOne) ? isOne.then((is) => runIf(is, execution, value, path, info)) : runIf(isOne, execution, value, path, info);
  };
}

function abstract(type: GraphQLAbstractType, of: Of, select: Select): Complete {
  const byType = new Map<GraphQLObjectType, Complete>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const completeAs = (name: unknown, execution: Execution, value: unknown, path: Path, info: GraphQLResolveInfo): unknown => {
    const runtimeType = runtimeTypeOf(name, type, of, execution, value);
    let complete = byType.get(runtimeType);
    if (!complete) byType.set(runtimeType, (complete = object(runtimeType, of, select)));
    return complete(execution, value, path, info);
  };
  const completeOnceKnown = (name: Promise<unknown>, ...rest: Parameters<Complete>): Promise<unknown> => name.then((resolved) => completeAs(resolved, ...rest));
  return (execution, value, path, info) => {
    const name: unknown = resolveType(value, execution.contextValue, info, type);
    return isPromise(name) ? completeOnceKnown(name, execution, value, path, info) : completeAs(name, execution, value, path, info);
  };
}

function runtimeTypeOf(name: unknown, type: GraphQLAbstractType, { nodes, coordinate }: Of, { schema }: Execution, value: unknown): GraphQLObjectType {
  const mustResolve = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${coordinate}"`;
  if (name === null || name === undefined) throw new GraphQLError(`${mustResolve}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, { nodes });
  if (isObjectType(name)) throw new GraphQLError('Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.');
  if (typeof name !== 'string') throw new GraphQLError(`${mustResolve} with value ${inspect(value)}, received "${inspect(name)}".`);
  const runtimeType = schema.getType(name);
  if (!runtimeType) throw new GraphQLError(`Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`, { nodes });
  if (!isObjectType(runtimeType)) throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, { nodes });
  if (!schema.isSubType(type, runtimeType)) throw new GraphQLError(`Runtime Object type "${runtimeType.name}" is not a possible type for "${type.name}".`, { nodes });
  return runtimeType;
}
