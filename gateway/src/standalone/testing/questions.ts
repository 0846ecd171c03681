import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { schemaFile } from '@samverkan/schema';

export interface Question {
  /** What it is about, as part of a test's name. */
  name: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** The example queries that the portal offers. */
const examples: Question[] = readdirSync(schemaFile('operations/'))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ name: `the example ${basename(file, '.graphql')}`, query: readFileSync(schemaFile(`operations/${file}`), 'utf8') }));

/** What a router might plan otherwise than ours does. */
const edges: Question[] = [
  {
    name: 'the same list under two names, with other arguments',
    query: `{ soon: agreements(first: 3, orderBy: { by: VALID_TO, direction: ASC }) { edges { node { id title keeper { name } } } }
              late: agreements(first: 3, orderBy: { by: VALID_TO, direction: DESC }) { edges { node { id term { to } keeper { name } } } } }`,
  },
  {
    name: 'the same entity on two ways, with other fields under the same names',
    query: '{ organisation(id: "hylte") { id name called: officialName services(first: 2) { id title responsible: competentAuthority { id name } } } federation { members { organisation { id name: officialName } } } }',
  },
  {
    name: 'fragments, spread at several levels',
    query: `query Parties($first: Int!) { agreements(first: $first) { edges { node { ...core parties { ...party } } } } }
            fragment core on Agreement { id title keeper { ...who } }
            fragment who on Organisation { id name }
            fragment party on AgreementParty { name role organisation { ...who } statement { state agreement { id title } } }`,
    variables: { first: 5 },
  },
  {
    name: 'variables within nested arguments',
    query: 'query Services($first: Int!, $order: ServiceOrder) { federation { members { organisation { id services(first: $first, orderBy: $order) { title } serviceCount } } } }',
    variables: { first: 2, order: { by: 'TITLE', direction: 'DESC' } },
  },
  {
    name: 'fields that are left out or put in, at several levels',
    query: `query Conditional($yes: Boolean!, $no: Boolean!) { agreements(first: 3) { totalCount @skip(if: $yes) edges { node { id title @include(if: $no)
              ... @include(if: $yes) { keeper { id name } } parties { id name @skip(if: $no) statement @include(if: $no) { state } } } } } federation @include(if: $no) { name } }`,
    variables: { yes: true, no: false },
  },
  { name: 'a record that there is none of', query: '{ agreement(id: "hylte:agreement:NONE") { id title } service(id: "laholm:service:NONE") { title } }' },
  { name: 'a record of an organisation that is no member', query: '{ agreement(id: "nowhere:agreement:NONE") { id title } organisation(code: "0000") { id } }' },
  { name: 'an argument that says something impossible', query: '{ federation { name } agreements(first: -1) { edges { node { id } } } }' },
  { name: 'a member’s field with an impossible argument', query: '{ organisation(id: "hylte") { id name services(first: 100000) { title } } }' },
  { name: 'records of the one that may be missing', query: '{ organisation(id: "falkenberg") { id name serviceCount } other: organisation(id: "hylte") { name } }' },
  { name: 'a value that is not of its type', query: 'query ($day: Date) { agreements(filter: { inForceOn: $day }) { totalCount } }', variables: { day: 'the day before yesterday' } },
  { name: 'a field that there is none of', query: '{ federation { colour } }' },
  { name: 'what the graph says of itself', query: '{ __typename __type(name: "Coverage") { kind name fields { name type { kind name ofType { kind name } } } } }' },
  { name: 'what the graph says of itself, beside data', query: '{ __type(name: "Coverage") { name } federation { __typename members { __typename organisation { __typename id } } } }' },
];

export const questions: readonly Question[] = [...examples, ...edges];

/** The questions of which a member that hangs makes most, since each takes as long as members are waited for. */
export const questionsThatWait: readonly Question[] = [...examples, ...edges.filter(({ name }) => name.startsWith('the same') || name.startsWith('fragments') || name.startsWith('fields'))];
