import { readFileSync } from 'node:fs';
import { findBreaches, schemaFile } from '@samverkan/schema';
import { Kind, parse } from 'graphql';
import { writeContract } from './contract.js';

test('the contract that is checked in is what the classes say; if not, run `npm run schema`', async () => {
  expect(await writeContract()).toBe(readFileSync(schemaFile('contract/member.graphql'), 'utf8'));
});

test('the contract keeps its two laws', async () => {
  expect(findBreaches(parse(await writeContract()))).toEqual([]);
});

test('every type, field, argument and value of the contract says what it is', async () => {
  const contract = parse(await writeContract(), { noLocation: true });
  const silent: string[] = [];
  for (const definition of contract.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const { name } = definition;
    if (!('description' in definition) || !definition.description) silent.push(name.value);
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      if (!field.description) silent.push(`${name.value}.${field.name.value}`);
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) if (!argument.description) silent.push(`${name.value}.${field.name.value}(${argument.name.value})`);
    }
    for (const value of 'values' in definition ? (definition.values ?? []) : []) if (!value.description) silent.push(`${name.value}.${value.name.value}`);
  }
  expect(silent).toEqual([]);
});
