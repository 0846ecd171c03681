import { Kind, parse, visit, type DefinitionNode, type DocumentNode, type EnumTypeDefinitionNode, type InputObjectTypeDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { namedType } from './memberRefs.js';

/** Joins SDL texts into one document. An object type that several of them define has all their fields, each once. */
export function mergeTypes(texts: readonly (string | DocumentNode)[]): DocumentNode {
  const definitions: DefinitionNode[] = [];
  const types = new Map<string, number>();
  for (const text of texts) {
    for (const definition of (typeof text === 'string' ? (text.trim() ? parse(text, { noLocation: true }) : { definitions: [] }) : text).definitions) {
      const known = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? types.get(definition.name.value) : undefined;
      if (known !== undefined) definitions[known] = joined(definitions[known] as ObjectTypeDefinitionNode, definition as ObjectTypeDefinitionNode);
      else if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) types.set(definition.name.value, definitions.push(definition) - 1);
      else definitions.push(definition);
    }
  }
  return { kind: Kind.DOCUMENT, definitions };
}

function joined(a: ObjectTypeDefinitionNode, b: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const known = new Set(a.fields?.map(({ name }) => name.value));
  const description = a.description ?? b.description;
  return { ...a, ...(description && { description }), fields: [...(a.fields ?? []), ...(b.fields ?? []).filter(({ name }) => !known.has(name.value))] };
}

/** The definitions of these input types and enums of a document, with those that they are made of. */
export function inputTypesOf(document: DocumentNode, names: readonly string[]): DocumentNode {
  const wanted = new Set<string>(names);
  const inputs = document.definitions.filter(isInput);
  for (const wantedName of wanted) {
    const definition = inputs.find(({ name }) => name.value === wantedName);
    if (definition) visit(definition, { InputValueDefinition: ({ type }) => void wanted.add(namedType(type)) });
  }
  return { kind: Kind.DOCUMENT, definitions: inputs.filter(({ name }) => wanted.has(name.value)) };
}

function isInput(definition: DefinitionNode): definition is InputObjectTypeDefinitionNode | EnumTypeDefinitionNode {
  return definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION;
}
