import { readFileSync } from 'node:fs';
import { findBreaches, findUndescribed, schemaFile } from '@samverkan/schema';
import { parse } from 'graphql';
import { writeContract } from './contract.js';

test('the contract that is checked in is what the classes say; if not, run `npm run schema`', async () => {
  expect(await writeContract()).toBe(readFileSync(schemaFile('contract/member.graphql'), 'utf8'));
});

test('the contract keeps its two laws', async () => {
  expect(findBreaches(parse(await writeContract()))).toEqual([]);
});

test('every type, field, argument and value of the contract says what it is', async () => {
  expect(findUndescribed(parse(await writeContract()))).toEqual([]);
});
