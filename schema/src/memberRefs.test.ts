import { Kind, parse, parseType } from 'graphql';
import { readContract } from './contract.js';
import { findEntities, findMemberRefs, namedType } from './memberRefs.js';

test('each marked id is found with the link that the gateway makes of it, in the contract’s order', () => {
  const contract = parse(`
    type Statement @key(fields: "id") { id: ID!  agreementId: ID @memberRef(as: "agreement", type: "Agreement") }
    type Party @key(fields: "id") { id: ID!  name: String  statementId: ID @memberRef(type: "Statement", as: "statement", optional: true)  partnerIds: [ID!] @memberRef(as: "partners", type: "Party") }
  `);
  expect(findMemberRefs(contract)).toEqual([
    { type: 'Statement', field: 'agreementId', as: 'agreement', target: 'Agreement', optional: false, list: false },
    { type: 'Party', field: 'statementId', as: 'statement', target: 'Statement', optional: true, list: false },
    { type: 'Party', field: 'partnerIds', as: 'partners', target: 'Party', optional: false, list: true },
  ]);
});

test('a contract without marks has no links', () => {
  expect(findMemberRefs(parse('type A @key(fields: "id") { id: ID! }  enum E { X }  type Empty'))).toEqual([]);
});

test('entities are the types with a key, whatever else stands beside them', () => {
  expect(findEntities(parse('type A @key(fields: "id") { id: ID! }  type B { a: Int }  input C { a: Int }  type D @shareable @key(fields: "a") @key(fields: "b") { a: ID b: ID }'))).toEqual(['A', 'D']);
});

test('the links of the checked-in contract lead from entities to entities', () => {
  const contract = readContract();
  const entities = findEntities(contract);
  const refs = findMemberRefs(contract);
  expect(refs.length).toBeGreaterThan(0);
  for (const { type, target } of refs) expect(entities).toEqual(expect.arrayContaining([type, target]));
});

test('no link of the checked-in contract takes the name of a field that is there', () => {
  const contract = readContract();
  const fieldsOf = (type: string) => contract.definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type ? (definition.fields ?? []) : [])).map(({ name }) => name.value);
  for (const { type, as } of findMemberRefs(contract)) expect(fieldsOf(type)).not.toContain(as);
});

test.each([['Term'], ['Term!'], ['[Term]'], ['[[Term!]!]!']])('the named type of %s is Term', (type) => {
  expect(namedType(parseType(type))).toBe('Term');
});
