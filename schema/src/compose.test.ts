import { parse } from 'graphql';
import { compose, CompositionRefused, type Subgraph } from './compose.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

const aSubgraph = (name: string, sdl: string): Subgraph => ({ name, url: `http://${name}.invalid`, typeDefs: `${LINK}\n${sdl}` });

const refusalOf = (...subgraphs: Subgraph[]): string => {
  try {
    compose(subgraphs);
  } catch (error) {
    expect(error).toBeInstanceOf(CompositionRefused);
    return (error as Error).message;
  }
  throw new Error('it composes');
};

test('subgraphs that fit together make one supergraph, with the name and address of each', () => {
  const supergraph = compose([
    aSubgraph('member', 'type Agreement @key(fields: "id") { id: ID! title: String }'),
    aSubgraph('overview', 'type Query { agreement: Agreement } type Agreement @key(fields: "id", resolvable: false) { id: ID! }'),
  ]);
  expect(supergraph).toContain('MEMBER @join__graph(name: "member", url: "http://member.invalid")');
  expect(supergraph).toContain('OVERVIEW @join__graph(name: "overview", url: "http://overview.invalid")');
});

test('a document is taken as well as its text', () => {
  const { name, url, typeDefs } = aSubgraph('overview', 'type Query { a: Int }');
  expect(compose([{ name, url, typeDefs: parse(typeDefs as string) }])).toBe(compose([{ name, url, typeDefs }]));
});

test('a refusal gives every reason, a line each', () => {
  const reasons = refusalOf(
    aSubgraph('one', 'type Query { a: Int } type Place @key(fields: "id") { id: ID! name: String size: Int }'),
    aSubgraph('two', 'type Place @key(fields: "id") { id: ID! name: String size: Boolean }'),
  );
  expect(reasons).toMatch(/Place\.name/);
  expect(reasons).toMatch(/Place\.size/);
  expect(reasons.split('\n').length).toBeGreaterThanOrEqual(2);
});

test('a refusal names the subgraph at fault and what it lacks', () => {
  expect(refusalOf(aSubgraph('overview', 'type Query { a: Nowhere }'))).toMatch(/\[overview\].*Nowhere/);
  expect(refusalOf(aSubgraph('member', 'type Place @key(fields: "nothing") { id: ID! }'), aSubgraph('overview', 'type Query { a: Int }'))).toMatch(/\[member\].*nothing/);
});

test('what nobody can resolve is refused, with the query that would ask for it', () => {
  const reason = refusalOf(aSubgraph('one', 'type Query { place: Place } type Place { id: ID! @shareable }'), aSubgraph('two', 'type Place { id: ID! @shareable  name: String }'));
  expect(reason.replace(/\s+/g, ' ')).toContain('{ place { name } }');
});

test('a supergraph needs a field to begin with', () => {
  expect(refusalOf(aSubgraph('member', 'type Place @key(fields: "id") { id: ID! }'))).toMatch(/quer/i);
});
