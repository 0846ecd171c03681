import { readFileSync } from 'node:fs';
import { findUndescribed, readContract, schemaFile } from '@samverkan/schema';
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
  expect(findUndescribed(sdl)).toEqual([]);
});

test('every field but a key may be null, so that this subgraph cannot take the whole answer with it', () => {
  const required = objectTypes(sdl).flatMap(({ name, fields = [] }) => fields.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map((field) => `${name.value}.${field.name.value}`));
  expect(required.toSorted()).toEqual(['Plant.id', 'Service.id', 'SupplyArea.id']);
});

test('what it says of the contract’s type is what the contract says: a type has one description in the graph', () => {
  expect(wordsOnService(sdl)).toEqual(wordsOnService(readContract()));
});
