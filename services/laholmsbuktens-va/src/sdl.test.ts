import { readFileSync } from 'node:fs';
import { readContract, schemaFile } from '@samverkan/schema';
import { Kind, parse, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql';
import { writeSdl } from './sdl.js';

let sdl: DocumentNode;
beforeAll(async () => {
  sdl = parse(await writeSdl(), { noLocation: true });
});

const objectTypes = (document: DocumentNode) => document.definitions.filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION);

function wordsOnService(document: DocumentNode) {
  const { description, fields = [] } = objectTypes(document).find(({ name }) => name.value === 'Service')!;
  return [description?.value, fields.find(({ name }) => name.value === 'id')!.description?.value];
}

test('the SDL that is checked in is what the classes say; if not, run `npm run schema`', async () => {
  expect(await writeSdl()).toBe(readFileSync(schemaFile('extras/laholmsbuktens-va.graphql'), 'utf8'));
});

test('every type, field, argument and value says what it is', () => {
  const silent: string[] = [];
  for (const definition of sdl.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const { name } = definition;
    if (name.value !== 'Query' && !('description' in definition && definition.description)) silent.push(name.value);
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      if (!field.description) silent.push(`${name.value}.${field.name.value}`);
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) if (!argument.description) silent.push(`${name.value}.${field.name.value}(${argument.name.value})`);
    }
    for (const value of 'values' in definition ? (definition.values ?? []) : []) if (!value.description) silent.push(`${name.value}.${value.name.value}`);
  }
  expect(silent).toEqual([]);
});

test('every field but a key may be null, so that this subgraph cannot take the whole answer with it', () => {
  const required = objectTypes(sdl).flatMap(({ name, fields = [] }) => fields.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map((field) => `${name.value}.${field.name.value}`));
  expect(required.toSorted()).toEqual(['Plant.id', 'Service.id', 'SupplyArea.id']);
});

test('what it says of the contract’s type is what the contract says: a type has one description in the graph', () => {
  expect(wordsOnService(sdl)).toEqual(wordsOnService(readContract()));
});
