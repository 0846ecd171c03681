import { parse } from 'graphql';
import { compileLinkFetch, linksOf } from './linkFetch.js';

const refs = [
  { type: 'AgreementParty', field: 'organisationId', as: 'organisation', target: 'Organisation', optional: false, list: false },
  { type: 'AgreementParty', field: 'statementId', as: 'statement', target: 'PartyStatement', optional: true, list: false },
  { type: 'PartyStatement', field: 'agreementId', as: 'agreement', target: 'Agreement', optional: false, list: false },
];
const links = linksOf(refs, ({ field, target }) => (record) => (record[field] === 'outside' ? null : { __typename: target, id: record[field] as string }));

const compile = (entities: string) => compileLinkFetch(parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) ${entities} }`), links);

test('links are followed from each record, under the names that the client gives them', () => {
  const fetch = compile('{ ... on AgreementParty { who: organisation { __typename id } } ... on PartyStatement { agreement { id __typename } } }')!;
  expect(fetch([{ __typename: 'AgreementParty', id: 'hylte:party:1', organisationId: 'laholm' } as never, { __typename: 'PartyStatement', id: 'hylte:statement:1', agreementId: 'laholm:agreement:1' } as never])).toEqual([
    { who: { __typename: 'Organisation', id: 'laholm' } },
    { agreement: { __typename: 'Agreement', id: 'laholm:agreement:1' } },
  ]);
});

test('all links to one record share one reference, and none is null', () => {
  const fetch = compile('{ ... on AgreementParty { organisation { __typename id } } }')!;
  const [first, second, outside] = fetch(['laholm', 'laholm', 'outside'].map((organisationId, at) => ({ __typename: 'AgreementParty', id: `hylte:party:${at}`, organisationId }))) as { organisation: unknown }[];
  expect(first!.organisation).toBe(second!.organisation);
  expect(outside).toEqual({ organisation: null });
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
  expect(compileLinkFetch(parse('{ federation { id } }'), links)).toBeUndefined();
  expect(compileLinkFetch(parse('{ _entities { __typename } federation { id } }'), links)).toBeUndefined();
});
