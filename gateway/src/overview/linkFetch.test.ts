import { parse } from 'graphql';
import type { Data } from '../execution/data.js';
import { compileLinkFetch, linksOf, type Follow } from './linkFetch.js';

const refs = [
  { type: 'AgreementParty', field: 'organisationId', as: 'organisation', target: 'Organisation', optional: false, list: false },
  { type: 'AgreementParty', field: 'statementId', as: 'statement', target: 'PartyStatement', optional: true, list: false },
  { type: 'PartyStatement', field: 'agreementId', as: 'agreement', target: 'Agreement', optional: false, list: false },
];
const links = linksOf(refs);
const follow: Follow = (id, target) => (id === 'outside' ? null : { __typename: target, id: id as string });

const compile = (entities: string) => compileLinkFetch(parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) ${entities} }`), links, follow);

test('links are followed from each record, under the names that the client gives them', () => {
  const fetch = compile('{ ... on AgreementParty { who: organisation { __typename id } } ... on PartyStatement { agreement { id __typename } } }')!;
  const party = { __typename: 'AgreementParty', id: 'hylte:party:1', organisationId: 'laholm' };
  const statement = { __typename: 'PartyStatement', id: 'hylte:statement:1', agreementId: 'laholm:agreement:1' };
  const records = [{ ...party }, { ...statement }, { __typename: 'Service', id: 'hylte:service:1' }, {}];
  fetch(records);
  expect(records).toEqual([
    { ...party, who: { __typename: 'Organisation', id: 'laholm' } },
    { ...statement, agreement: { __typename: 'Agreement', id: 'laholm:agreement:1' } },
    { __typename: 'Service', id: 'hylte:service:1' },
    {},
  ]);
});

test('all links to one record share one reference, and none is null', () => {
  const fetch = compile('{ ... on AgreementParty { organisation { __typename id } } }')!;
  const parties = ['laholm', 'laholm', 'outside'].map((organisationId): Data => ({ __typename: 'AgreementParty', organisationId }));
  fetch(parties);
  const [first, second, outside] = parties.map(({ organisation }) => organisation);
  expect(first).toEqual({ __typename: 'Organisation', id: 'laholm' });
  expect(second).toBe(first);
  expect(outside).toBeNull();
});

test('what has become known of the record that is led to stays, and nothing else that stands in its place', () => {
  const fetch = compile('{ ... on AgreementParty { organisation { __typename id } } }')!;
  const party: Data = { __typename: 'AgreementParty', organisationId: 'laholm', organisation: { __typename: 'Organisation', id: 'laholm', services: ['forged'] } };
  fetch([party]);
  expect(party['organisation']).toEqual({ __typename: 'Organisation', id: 'laholm' });
  Object.assign(party['organisation'] as Data, { services: ['its own'] });
  fetch([party]);
  expect(party['organisation']).toEqual({ __typename: 'Organisation', id: 'laholm', services: ['its own'] });
});

test.each([
  ['a link whose owner has to be asked', '{ ... on AgreementParty { statement { __typename id } } }'],
  ['a field that is no link', '{ ... on AgreementParty { presence } }'],
  ['a link beside a field that is none', '{ ... on AgreementParty { organisation { __typename id } presence } }'],
  ['more of the record than its key', '{ ... on AgreementParty { organisation { __typename id name } } }'],
  ['a key under another name', '{ ... on AgreementParty { organisation { __typename key: id } } }'],
  ['a condition', '{ ... on AgreementParty { organisation @include(if: true) { __typename id } } }'],
  ['one type twice', '{ ... on AgreementParty { organisation { __typename id } } ... on AgreementParty { organisation { __typename id } } }'],
])('%s is left to execution', (_what, entities) => expect(compile(entities)).toBeUndefined());

test('so is an operation for anything but entities', () => {
  expect(compileLinkFetch(parse('{ federation { id } }'), links, follow)).toBeUndefined();
  expect(compileLinkFetch(parse('{ _entities { __typename } federation { id } }'), links, follow)).toBeUndefined();
});
