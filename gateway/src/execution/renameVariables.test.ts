import { parse, print } from 'graphql';
import { renameVariables } from './renameVariables.js';
import { bothGateways } from './testing/gateways.js';
import { cannedSubgraph } from './testing/subgraphs.js';

const renamed = (text: string) => print(renameVariables(parse(text, { noLocation: true })).document);

test('a document without such names stays the very same', () => {
  const document = parse('query ($id: ID) { a(id: $id) }');
  expect(renameVariables(document).document).toBe(document);
});

test('the names of ours get another, which no other variable has; the rest keep theirs', () => {
  expect(renamed('query ($representations: ID, $variable1: ID, $__x: ID) { a(id: $representations) b(id: $variable1) c(id: $__x) }')).toBe(
    print(parse('query ($variable2: ID, $variable1: ID, $variable3: ID) { a(id: $variable2) b(id: $variable1) c(id: $variable3) }')),
  );
});

test('values follow their names; one that is left out stays left out', () => {
  const { rename } = renameVariables(parse('query ($representations: ID, $__x: ID, $b: ID) { a(id: $representations) b(id: $__x) c(id: $b) }'));
  expect(rename({ representations: 1, b: 2 })).toEqual({ variable1: 1, b: 2 });
});

test('a client may call its variables as a plan does, where entities are fetched and where something depends on it', async () => {
  const subgraphs = [
    cannedSubgraph('a', 'type Query { book(id: ID): Book } type Book @key(fields: "id") { id: ID! }', { data: { book: { __typename: 'Book', id: 'b' } } }),
    cannedSubgraph('b', 'type Book @key(fields: "id") { id: ID! pages(of: Int): Int }', { data: { _entities: [{ pages: 7 }] } }),
  ];
  const { ours } = await bothGateways(subgraphs);
  const variables = { representations: 3, __if: true };
  expect(await ours('query ($representations: Int, $__if: Boolean!) { book(id: "b") { pages(of: $representations) @include(if: $__if) } }', { variables })).toEqual({ data: { book: { pages: 7 } } });
});
