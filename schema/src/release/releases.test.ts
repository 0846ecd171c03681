import { parse, type DocumentNode } from 'graphql';
import { readContract } from '../contract.js';
import { contractMajor, findUnannouncedBreaks, readReleases } from './releases.js';

test('the contract that is checked in breaks nothing that was released, unless its major version says so (CONTRIBUTING.md)', async () => {
  expect(await findUnannouncedBreaks(readContract(), contractMajor(), readReleases())).toEqual([]);
});

const RELEASED = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])
  directive @memberRef(as: String!, type: String!, optional: Boolean = false) on FIELD_DEFINITION
  directive @own on FIELD_DEFINITION
  enum State { DRAFT SIGNED }
  type Agreement @key(fields: "id") { id: ID! title: String state: State keeper: Organisation @own partyId: ID @memberRef(as: "party", type: "Organisation") versions(first: Int): [String] }
  type Organisation @key(fields: "id") { id: ID! name: String }
  input Filter { state: State }`;

const releases = new Map([[1, parse(RELEASED)]]);
const changed = (from: string, to: string): DocumentNode => {
  expect(RELEASED).toContain(from);
  return parse(RELEASED.replace(from, to));
};

test.each([
  ['a field that is gone', ' title: String', '', 'Agreement.title'],
  ['a field of another type', 'title: String', 'title: Int', 'Agreement.title'],
  ['a type that is gone', 'input Filter { state: State }', '', 'Filter'],
  ['a value that is gone', 'DRAFT SIGNED', 'SIGNED', 'State.DRAFT'],
  ['an argument that is gone', '(first: Int)', '', 'Agreement.versions.first'],
  ['an argument that has to be given', '(first: Int)', '(first: Int, of: ID!)', 'Agreement.versions.of'],
  ['a field of an input that has to be given', '{ state: State }', '{ state: State code: ID! }', 'Filter.code'],
  ['another key', 'type Organisation @key(fields: "id")', 'type Organisation @key(fields: "name")', 'Organisation'],
  ['a key that is gone', 'type Organisation @key(fields: "id")', 'type Organisation', 'Organisation'],
  ['a link that is gone', ' @memberRef(as: "party", type: "Organisation")', '', 'Agreement.partyId'],
  ['a link of another name', 'as: "party"', 'as: "partner"', 'Agreement.partyId'],
  ['a field that clients no longer see', 'title: String', 'title: String @inaccessible', 'Agreement.title'],
])('%s breaks the contract, unless its major version is raised', async (_what, from, to, place) => {
  const contract = changed(from, to);
  const breaks = await findUnannouncedBreaks(contract, 1, releases);
  expect(breaks).toContainEqual(expect.stringContaining(place));
  expect(await findUnannouncedBreaks(contract, 2, releases)).toEqual([]);
});

test.each([
  ['a field', 'title: String', 'title: String subject: String'],
  ['a type', 'input Filter', 'type Plan @key(fields: "id") { id: ID! } input Filter'],
  ['a type for the gateway alone', 'input Filter', 'type Sum @inaccessible { of: Int } input Filter'],
  ['a field for the gateway alone', 'title: String', 'title: String sums: Int @inaccessible'],
  ['a value', 'DRAFT SIGNED', 'DRAFT SIGNED ENDED'],
  ['an argument that may be left out', '(first: Int)', '(first: Int, of: ID)'],
  ['a description', 'title: String', '"What it is called." title: String'],
  ['a link', 'name: String', 'name: String parentId: ID @memberRef(as: "parent", type: "Organisation")'],
])('%s that is added breaks nothing', async (_what, from, to) => {
  expect(await findUnannouncedBreaks(changed(from, to), 1, releases)).toEqual([]);
});

test('a major version is not taken back', async () => {
  expect(await findUnannouncedBreaks(parse(RELEASED), 1, new Map([...releases, [2, parse(RELEASED)]]))).toEqual(['The contract is of version 1, and version 2 was released.']);
});
