import { defaultFieldResolver, getArgumentValues, getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, Kind, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import { aheadOf, takeBegun, type ResolveField } from './beginAhead.js';
import { type Complete, completeLater, completerOf, NOWHERE } from './completeValue.js';
import { ErrorStop } from './errorStop.js';
import type { Execution, Path, Run } from './execution.js';
import { isPromise } from './isPromise.js';

type Answer = Record<string, unknown>;

interface Compiled {
  name: string;
  run: Run;
}

/** What is selected of the root. */
export const compileRoot = (execution: Execution, type: GraphQLObjectType): Run =>
  together(compileFields(execution, type, collectFields(execution.schema, execution.fragments, execution.variableValues, type, execution.operation.selectionSet)));

/** What is selected of objects of a type by a field that may stand at several places. */
const compileSubselection = (execution: Execution, type: GraphQLObjectType, nodes: readonly FieldNode[]): Run =>
  together(compileFields(execution, type, collectSubfields(execution.schema, execution.fragments, execution.variableValues, type, nodes)));

/** What graphql-js works out anew for each object, worked out once. The execution is only read: what is compiled outlives it, and must not hold on to it. */
function compileFields({ schema, onCompiled }: Execution, type: GraphQLObjectType, selected: ReadonlyMap<string, readonly FieldNode[]>): Compiled[] {
  onCompiled(selected.size);
  return [...selected].flatMap(([name, nodes]) => {
    const definition = getFieldDef(schema, type, nodes[0]!);
    return definition ? [{ name, run: compileField(name, definition, nodes, type) }] : [];
  });
}

/** Here and below, functions that run for each object make no functions of their own unless something has to be waited for: each would cost as much memory as all else. */
function together(fields: readonly Compiled[]): Run {
  // as a key of an ordinary object, it would be the object's prototype
  const blank = fields.some(({ name }) => name === '__proto__') ? (): Answer => Object.create(null) as Answer : (): Answer => ({});
  return (execution, source, path) => {
    const answer = blank();
    let waits = false;
    try {
      for (let at = 0; at < fields.length; at++) {
        const { name, run } = fields[at]!;
        const value = run(execution, source, path);
        answer[name] = value;
        if (isPromise(value)) waits = true;
      }
    } catch (error) {
      if (!waits) throw error;
      return whenAllAreThere(answer).finally(() => {
        throw error;
      });
    }
    return waits ? whenAllAreThere(answer) : answer;
  };
}

/** Waits for those of its values that are to come, and for no others: a promise would be made of each. */
function whenAllAreThere(answer: Answer): Promise<Answer> {
  const late = Object.keys(answer).filter((name) => isPromise(answer[name]));
  return Promise.all(late.map((name) => answer[name])).then((values) => {
    late.forEach((name, at) => (answer[name] = values[at]));
    return answer;
  });
}

function compileField(name: string, definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], parentType: GraphQLObjectType): Run {
  const { type, resolve = defaultFieldResolver } = definition;
  const complete = completerOf(type, { nodes, coordinate: `${parentType.name}.${definition.name}` }, compileSubselection);
  const argumentsOf = compileArguments(definition, nodes[0]!);
  const stop = new ErrorStop(nodes, type);
  const beginAhead = aheadOf(type, nodes, compileResolve);
  const run: Run = (execution, source, parent) => {
    const path = { prev: parent, key: name, typename: parentType.name };
    const info = infoFor(execution, definition, nodes, parentType, path);
    try {
      const resolved = takeBegun(execution, parentType, source, parent, name) ?? resolve(source, argumentsOf(execution), execution.contextValue, info);
      if (beginAhead && isPromise(resolved)) beginAhead(execution, path);
      const completed = isPromise(resolved) ? completeLater(complete, execution, resolved, path, info) : complete(execution, resolved, path, info);
      return isPromise(completed) ? stop.around(execution, completed, path) : completed;
    } catch (error) {
      return stop.take(execution, error, path);
    }
  };
  return resolve === defaultFieldResolver ? readProperty(name, definition, parentType, complete, run, stop) : run;
}

/** A field's resolver as it is called, without what is made of its answer. */
function compileResolve(definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], parentType: GraphQLObjectType): ResolveField {
  const { resolve = defaultFieldResolver } = definition;
  const argumentsOf = compileArguments(definition, nodes[0]!);
  return (execution, source, path) => resolve(source, argumentsOf(execution), execution.contextValue, infoFor(execution, definition, nodes, parentType, path));
}

/** For a field that is a property of its object, as nearly all are: without arguments and all that a resolver is told. */
function readProperty(name: string, { name: property, type }: GraphQLField<unknown, unknown>, parentType: GraphQLObjectType, complete: Complete, otherwise: Run, stop: ErrorStop): Run {
  const named = getNamedType(type);
  if (isAbstractType(named) || (isObjectType(named) && named.isTypeOf)) return otherwise; // which are told of the field
  const typename = parentType.name;
  const isLeaf = isLeafType(isNonNullType(type) ? type.ofType : type);
  return (execution, source, parent) => {
    if (typeof source !== 'object' || source === null) return otherwise(execution, source, parent);
    let path: Path | undefined;
    try {
      const value = (source as Answer)[property];
      if (typeof value === 'function') return otherwise(execution, source, parent);
      if (isLeaf && !isPromise(value)) return complete(execution, value, NOWHERE, NOTHING);
      path = { prev: parent, key: name, typename };
      const completed = isPromise(value) ? completeLater(complete, execution, value, path, NOTHING) : complete(execution, value, path, NOTHING);
      return isPromise(completed) ? stop.around(execution, completed, path) : completed;
    } catch (error) {
      return stop.take(execution, error, path ?? { prev: parent, key: name, typename });
    }
  };
}

/** What is told of a field that is a property, to nobody. */
const NOTHING = undefined as never;

function infoFor({ schema, fragments, rootValue, operation, variableValues }: Execution, { name, type }: GraphQLField<unknown, unknown>, fieldNodes: readonly FieldNode[], parentType: GraphQLObjectType, path: Path): GraphQLResolveInfo {
  return { fieldName: name, fieldNodes, returnType: type, parentType, path, schema, fragments, rootValue, operation, variableValues };
}

/** Arguments that hang on no variable are the same each time; each resolver gets an object of its own nevertheless. */
function compileArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): (execution: Execution) => Record<string, unknown> {
  const always = constantArguments(definition, node);
  return always ? () => ({ ...always }) : ({ variableValues }) => getArgumentValues(definition, node, variableValues);
}

/** Undefined where they hang on variables, are no plain values, or are refused, which is the field's error each time. */
function constantArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> | undefined {
  if (node.arguments?.some(({ value }) => NOT_PLAIN.has(value.kind))) return undefined;
  try {
    const values = getArgumentValues(definition, node, {});
    return Object.values(values).every((value) => typeof value !== 'object' || value === null) ? values : undefined;
  } catch {
    return undefined;
  }
}

const NOT_PLAIN = new Set<Kind>([Kind.VARIABLE, Kind.LIST, Kind.OBJECT]);
