import { parse } from 'graphql';
import { findBreaches } from './breaches.js';
import { readContract } from './contract.js';

/** The breaches of a small lawful contract with more SDL added to it. */
const breachesWith = (sdl: string) =>
  findBreaches(
    parse(`
      type Organisation @key(fields: "id") { id: ID! name: String }
      type Agreement @key(fields: "id") {
        id: ID!
        title: String
        versions: [Version!]
        keeper: Organisation @own
        partyId: ID @memberRef(as: "party", type: "Organisation")
      }
      type Version { number: Int }
      ${sdl}
    `),
  );

test('the checked-in contract breaks no law', () => {
  expect(findBreaches(readContract())).toEqual([]);
});

test('what a lawful contract is made of is no breach: keys, values, own records, other records’ ids', () => {
  expect(breachesWith('')).toEqual([]);
});

describe('a member never returns another member’s entity', () => {
  test.each([
    ['by itself', 'Organisation'],
    ['in a list', '[Organisation!]'],
    ['in lists within lists', '[[Organisation]]'],
    ['in a union', 'Either'],
    ['behind an interface', 'Named'],
  ])('an entity %s is told', (_how, type) => {
    const breaches = breachesWith(`
      union Either = Version | Organisation
      interface Named { name: String }
      type Region implements Named @key(fields: "id") { id: ID! name: String }
      type Decision { by: ${type} }
    `);
    expect(breaches).toEqual([expect.stringMatching(/^Decision\.by: leads to an entity .*Mark it @own .*give its id, with @memberRef\.$/)]);
  });

  test('a union or an interface without an entity behind it is no breach', () => {
    expect(breachesWith('union Value = Version | Place  interface Numbered { number: Int }  type Place implements Numbered { number: Int  at: Value  as: Numbered }')).toEqual([]);
  });

  test('a mark on anything but an id is told', () => {
    expect(breachesWith('type Role @key(fields: "id") { id: ID!  holder: String @memberRef(as: "by", type: "Organisation") }')).toEqual([
      'Role.holder: @memberRef stands on an ID, not on String.',
    ]);
  });

  test('a mark in a type that has no key is told: the gateway could not add the link', () => {
    expect(breachesWith('type Decision { byId: ID @memberRef(as: "by", type: "Organisation") }')).toEqual([
      'Decision.byId: @memberRef stands in a type with a @key, so that the gateway can add the link.',
    ]);
  });

  test.each([['Version'], ['Nobody']])('a mark that leads to %s, which is no entity, is told', (target) => {
    expect(breachesWith(`type Role @key(fields: "id") { id: ID!  byId: ID @memberRef(as: "by", type: "${target}") }`)).toEqual([
      `Role.byId: @memberRef leads to ${target}, which is no entity of the contract.`,
    ]);
  });
});

describe('no root fields, and every field may be null', () => {
  test.each([
    ['defined', 'type Query { agreements: [Version] total: Int }', 'Query'],
    ['extended', 'extend type Query { agreements: [Version] total: Int }', 'Query'],
    ['given another name', 'schema { query: Start } type Start { agreements: [Version] total: Int }', 'Start'],
  ])('root query fields are told, however the type is %s', (_how, sdl, type) => {
    expect(breachesWith(sdl)).toContain(`${type}: the contract has no root query fields; agreements, total belong to the gateway’s overview.`);
  });

  test.each([['String!'], ['[String!]!'], ['Version!'], ['ID!']])('a field of the type %s is told, for it could take the whole answer with it', (type) => {
    expect(breachesWith(`type Place { held: ${type} }`)).toEqual([expect.stringMatching(/^Place\.held: is never null/)]);
  });

  test('only the fields of a key are certain, in each of the type’s keys', () => {
    expect(breachesWith('type Code @key(fields: "id") @key(fields: "scheme value") { id: ID!  scheme: String!  value: String!  valid: Boolean! }')).toEqual([
      expect.stringMatching(/^Code\.valid: is never null/),
    ]);
  });

  test('a type that is extended is told, for its laws are kept where it is defined', () => {
    expect(breachesWith('extend type Agreement { secret: Organisation! }')).toEqual(['Agreement: is extended. Write its fields and directives where the type is defined.']);
  });
});

describe('a mutation names its owner, and may be refused', () => {
  const mutation = (field: string) => breachesWith(`type Refused { code: String }  union AgreementResult = Agreement | Refused  union Bare = Agreement | Version  type Mutation { ${field} }`);

  test('one that does is no breach', () => {
    expect(mutation('endAgreement(organisation: ID!, id: ID!): AgreementResult')).toEqual([]);
  });

  test.each([['id: ID!'], ['organisation: ID, id: ID!'], ['organisation: String!']])('one that takes (%s) is told', (taken) => {
    expect(mutation(`endAgreement(${taken}): AgreementResult`)).toEqual(['Mutation.endAgreement: does not say whose records it changes. Give it the argument organisation: ID!.']);
  });

  test.each([['AgreementResult!'], ['[AgreementResult]'], ['Agreement'], ['Bare'], ['Boolean']])('one that answers %s is told', (type) => {
    expect(mutation(`endAgreement(organisation: ID!): ${type}`)).toEqual([`Mutation.endAgreement: its result has to be a union with Refused that may be null, not ${type}.`]);
  });
});

test('every breach is told at once', () => {
  expect(breachesWith('type Query { a: Int }  type Bad { owner: Organisation!  atId: String! @memberRef(as: "at", type: "Nowhere") }')).toHaveLength(7);
});
