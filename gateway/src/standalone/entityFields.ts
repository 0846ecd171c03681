import {
  Kind,
  OperationTypeNode,
  parseType,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import { findPlaces, fragmentsOf, keyOf, usedFragments, usedVariables, type Fragments, type Place } from '../members/rootFields.js';

/** A root field `_entities` of an operation, whatever it is called there, and the question to the owners that it makes. */
export interface EntityField {
  /** Under which key the operation wants the answer. */
  key: string;
  /** Where the field stands; more than once where several parts of the operation ask for the same key. */
  places: Place[];
  /** The text of an operation of its own, which selects `_entities(representations: $representations)` and nothing beside it. */
  question: string;
  /** What the question's other variables are called in it, and in the operation. */
  variables: ReadonlyMap<string, string>;
}

/** An operation taken apart: what goes to the owners, and what is left and can be answered here. */
export interface TakenApart {
  entityFields: EntityField[];
  /** The same document without `_entities`; undefined when nothing is left. */
  rest: DocumentNode | undefined;
}

const REPRESENTATIONS = 'representations';

/**
 * Takes an operation on the members' subgraph apart. A router may ask for several lists of entities in one operation,
 * under names of its own: each becomes a question by itself, since an owner is asked by one list.
 */
export function takeApart(document: DocumentNode, operation: OperationDefinitionNode): TakenApart {
  const fragments = fragmentsOf(document);
  const fields = findPlaces(operation.selectionSet, fragments);
  const entities = fields.filter(({ field }) => isEntities(field));
  const byKey = Map.groupBy(entities, ({ field }) => keyOf(field));
  return {
    entityFields: [...byKey].map(([key, places]) => ({ key, places, ...questionOf(places, operation, fragments) })),
    rest: fields.length > entities.length ? visit(document, { Field: (field) => (isEntities(field) ? null : undefined) }) : undefined,
  };
}

/** Only the query root has a field of this name. */
const isEntities = (field: FieldNode) => field.name.value === '_entities';

function questionOf(places: Place[], operation: OperationDefinitionNode, fragments: Fragments): Pick<EntityField, 'question' | 'variables'> {
  const selections = places.flatMap(selected);
  const used = [...usedFragments(selections, fragments)];
  const names = nameVariables(operation, [...selections, ...used]);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => names.has(variable.name.value)) ?? [];
  const asked: DocumentNode = { kind: Kind.DOCUMENT, definitions: [withEntities(variableDefinitions, selections), ...used] };
  const renamed = visit(asked, {
    Variable: (variable) => (variable === KEYS ? undefined : { ...variable, name: nameNode(names.get(variable.name.value)!) }),
  });
  return { question: print(renamed), variables: new Map([...names].map(([name, inQuestion]) => [inQuestion, name])) };
}

/** What a field selects of the entities, under the conditions under which the operation has the field. */
function selected({ field, around }: Place): readonly SelectionNode[] {
  return around.reduceRight<readonly SelectionNode[]>(
    (selections, { directives }) => (directives?.length ? [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } }] : selections),
    field.selectionSet?.selections ?? [],
  );
}

/** What the variables that are used here are called in the question: as before, but the one that has its own variable's name. */
function nameVariables({ variableDefinitions = [] }: OperationDefinitionNode, nodes: readonly (SelectionNode | FragmentDefinitionNode)[]): Map<string, string> {
  const defined = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  let free = REPRESENTATIONS;
  while (defined.has(free)) free += '_';
  return new Map([...usedVariables(nodes)].map((name) => [name, name === REPRESENTATIONS ? free : name]));
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

const KEYS: VariableNode = { kind: Kind.VARIABLE, name: nameNode(REPRESENTATIONS) };

function withEntities(variableDefinitions: readonly VariableDefinitionNode[], selections: readonly SelectionNode[]): OperationDefinitionNode {
  const entities: FieldNode = {
    kind: Kind.FIELD,
    name: nameNode('_entities'),
    arguments: [{ kind: Kind.ARGUMENT, name: KEYS.name, value: KEYS }],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [{ kind: Kind.VARIABLE_DEFINITION, variable: KEYS, type: parseType('[_Any!]!') }, ...variableDefinitions],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [entities] },
  };
}
