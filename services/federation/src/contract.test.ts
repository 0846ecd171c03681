import { readFileSync } from 'node:fs';
import { findEntities, findMemberRefs, findUndescribed, readContract, schemaFile } from '@samverkan/schema';
import { Kind, parse, type DocumentNode } from 'graphql';
import { writeContract } from './contract.js';

let contract: DocumentNode;
beforeAll(async () => {
  contract = parse(await writeContract());
});

test('the SDL that is checked in is what the classes say; if not, run `npm run schema`', async () => {
  expect(await writeContract()).toBe(readFileSync(schemaFile('contract/federation.graphql'), 'utf8'));
});

test('every type, field, argument and value says what it is', () => {
  expect(findUndescribed(contract)).toEqual([]);
});

test('only keys are never null, so that a secretariat that fails cannot take the whole answer with it', () => {
  const required = contract.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ name }) => `${definition.name.value}.${name.value}`) : [],
  );
  expect(required.toSorted()).toEqual(findEntities(contract).map((entity) => `${entity}.id`).toSorted());
});

test('what it says of a type or a field that the overview has too is what the overview says: the graph has one description of each', () => {
  const overview = descriptionsIn(parse(readFileSync(schemaFile('overview/overview.graphql'), 'utf8')));
  const differing = [...descriptionsIn(contract)].filter(([coordinate, words]) => (overview.get(coordinate) ?? words) !== words);
  expect(differing).toEqual([]);
});

/** The descriptions of object types and enums, their fields and values, by coordinate. */
function descriptionsIn({ definitions }: DocumentNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    if (definition.description) found.set(definition.name.value, definition.description.value);
    for (const part of (definition.kind === Kind.ENUM_TYPE_DEFINITION ? definition.values : definition.fields) ?? []) if (part.description) found.set(`${definition.name.value}.${part.name.value}`, part.description.value);
  }
  return found;
}

test('every id of another’s record leads to an entity that somebody holds', () => {
  const entities = new Set([...findEntities(readContract()), ...findEntities(contract)]);
  expect(findMemberRefs(contract).filter(({ type, target }) => !entities.has(target) || !findEntities(contract).includes(type))).toEqual([]);
});
