import { defaultFieldResolver, getNullableType, isObjectType, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import type { Execution, Path } from './execution.js';
import { isPromise } from './isPromise.js';

/** Resolves a field of a record; `source` is undefined while the record is still waited for. */
export type ResolveField = (execution: Execution, source: unknown, path: Path) => unknown;
type CompileResolve = (definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], parentType: GraphQLObjectType) => ResolveField;

interface Ahead {
  name: string;
  resolve: ResolveField;
}

/** The class of a type's records, where they have one: by that it is told whether what came is a record. */
const classOf = ({ extensions }: GraphQLObjectType) => extensions['class'] as (new () => object) | undefined;

/** Whether a field asks nothing of its record: its resolver is not given it. */
const isAlone = ({ resolve = defaultFieldResolver, extensions }: GraphQLField<unknown, unknown>): boolean => resolve !== defaultFieldResolver && (extensions['reads'] as readonly string[] | undefined)?.length === 0;

/**
 * Begins, while a record is waited for, what of its selection asks nothing of it, such as a list under an organisation: their
 * statements run side by side. Undefined for a type that is no record. A field of which nothing could be begun is resolved
 * when the record is there, as ever.
 */
export function aheadOf(type: GraphQLOutputType, nodes: readonly FieldNode[], compile: CompileResolve): ((execution: Execution, path: Path) => void) | undefined {
  const of = getNullableType(type);
  if (!isObjectType(of) || !classOf(of)) return undefined;
  let fields: readonly Ahead[] | undefined;
  return (execution, path) => {
    fields ??= fieldsAhead(execution, of, nodes, compile);
    for (const { name, resolve } of fields) begin(execution, { prev: path, key: name, typename: of.name }, path, resolve);
  };
}

function fieldsAhead({ schema, fragments, variableValues }: Execution, type: GraphQLObjectType, nodes: readonly FieldNode[], compile: CompileResolve): readonly Ahead[] {
  return [...collectSubfields(schema, fragments, variableValues, type, nodes)].flatMap(([name, selected]) => {
    const definition = getFieldDef(schema, type, selected[0]!);
    return definition && isAlone(definition) ? [{ name, resolve: compile(definition, selected, type) }] : [];
  });
}

function begin(execution: Execution, place: Path, parent: Path, resolve: ResolveField): void {
  try {
    const begun = resolve(execution, undefined, place);
    if (!isPromise(begun)) return;
    begun.then(undefined, () => {}); // who takes it is told
    const before = execution.begun.get(parent);
    if (before) before.set(place.key as string, begun);
    else execution.begun.set(parent, new Map([[place.key as string, begun]]));
  } catch {
    // it is resolved again once the record is there
  }
}

/** What has been begun of a field, if its record has come out as one. */
export function takeBegun({ begun }: Execution, type: GraphQLObjectType, source: unknown, parent: Path | undefined, name: string): Promise<unknown> | undefined {
  const of = begun.size ? classOf(type) : undefined;
  return of && source instanceof of ? begun.get(parent!)?.get(name) : undefined;
}
