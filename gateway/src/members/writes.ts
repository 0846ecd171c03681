import { Kind, OperationTypeNode, print, valueFromASTUntyped, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { findPlaces, fragmentsOf, isIncluded, keyOf, usedFragments, usedVariables, type Place } from './rootFields.js';

type Values = Record<string, unknown>;

/** A command of an operation, taken out of it: its owner is sent this and nothing else. */
export interface Write {
  /** Under which key the operation wants the result. */
  key: string;
  /** Where the command stands; more than once where several parts of the operation select something of its result. */
  places: readonly Place[];
  /** The text of an operation with this command alone. */
  text: string;
  /** The names of its variables, which are those of the operation. */
  variables: ReadonlySet<string>;
}

/** An operation's commands, in the order in which they are to be run, and the values that its variables have if none are given. */
export interface Writes {
  writes: readonly Write[];
  defaults: Values;
}

/** Takes a mutation apart. A planner puts commands that follow each other into one fetch; each may have another owner. */
export function takeWrites(document: DocumentNode, operation: OperationDefinitionNode): Writes {
  const { selectionSet, variableDefinitions = [] } = operation;
  const fragments = fragmentsOf(document);
  const byKey = Map.groupBy(findPlaces(selectionSet, fragments), ({ field }) => keyOf(field));
  const writes = [...byKey].map(([key, places]): Write => {
    const selections = places.map(({ field }) => field);
    const used = [...usedFragments(selections, fragments)];
    const variables = usedVariables([...selections, ...used]);
    const alone: OperationDefinitionNode = {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.MUTATION,
      variableDefinitions: variableDefinitions.filter(({ variable }) => variables.has(variable.name.value)),
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    };
    return { key, places, text: print({ kind: Kind.DOCUMENT, definitions: [alone, ...used] }), variables };
  });
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : []));
  return { writes, defaults: Object.fromEntries(defaults) };
}

export const isWanted = ({ places }: Write, values: Values): boolean => places.some((place) => isIncluded(place, values));

/** The value of an argument of the command; undefined where it is not given. */
export function argumentOf({ places }: Write, name: string, values: Values): unknown {
  const given = places[0]!.field.arguments?.find((argument) => argument.name.value === name);
  return given && valueFromASTUntyped(given.value, values);
}

/** The command's name in the graph. */
export const nameOf = ({ places }: Write): string => places[0]!.field.name.value;
