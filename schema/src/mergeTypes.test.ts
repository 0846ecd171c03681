import { parse, print, type DocumentNode } from 'graphql';
import { inputTypesOf, mergeTypes } from './mergeTypes.js';

const namesOf = ({ definitions }: DocumentNode) => definitions.map((definition) => ('name' in definition ? definition.name?.value : undefined));
const lines = (document: DocumentNode) => print(document).replace(/\s+/g, ' ').trim();

test('an object type of several texts has all their fields, in the order in which they come', () => {
  expect(lines(mergeTypes(['type Query { a: Int }', 'type Other { x: Int }', 'type Query { b: Int c: Int }']))).toBe('type Query { a: Int b: Int c: Int } type Other { x: Int }');
});

test('a field that two texts define is there once, as the first one has it', () => {
  expect(lines(mergeTypes(['type Query { a: Int }', 'type Query { a: String b: Int }']))).toBe('type Query { a: Int b: Int }');
});

test('the type keeps its directives and the description that one of them has', () => {
  expect(lines(mergeTypes(['type A @key(fields: "id") { id: ID! }', '"An A." type A { b: Int }']))).toBe('"An A." type A @key(fields: "id") { id: ID! b: Int }');
});

test('a text without definitions adds nothing, and documents are taken as well as texts', () => {
  expect(lines(mergeTypes(['', '  \n ', parse('enum E { X }'), 'scalar Date']))).toBe('enum E { X } scalar Date');
});

test('what was given is left as it was', () => {
  const given = parse('type A { a: Int }');
  mergeTypes([given, 'type A { b: Int }']);
  expect(lines(given)).toBe('type A { a: Int }');
});

describe('the input types of a document', () => {
  const document = parse(`
    input Filter { status: [Status!]  term: TermFilter  text: String }
    input TermFilter { kind: TermKind!  within: TermFilter }
    enum Status { DRAFT IN_FORCE }
    enum TermKind { FIXED }
    input Order { by: OrderBy! }
    enum OrderBy { TITLE }
    type Agreement { status: Status }
  `);

  test('come with all that they are made of, once each, also where they lead back to themselves', () => {
    expect(namesOf(inputTypesOf(document, ['Filter']))).toEqual(['Filter', 'TermFilter', 'Status', 'TermKind']);
  });

  test('an enum may be asked for by itself', () => {
    expect(namesOf(inputTypesOf(document, ['OrderBy', 'Status']))).toEqual(['Status', 'OrderBy']);
  });

  test('a name that is no input type of the document brings nothing', () => {
    expect(namesOf(inputTypesOf(document, ['Agreement', 'Nobody']))).toEqual([]);
  });
});
