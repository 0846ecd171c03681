import { bothGateways, type Answer, type Question } from './testing/gateways.js';
import { cannedSubgraph, type Asked, type TestSubgraph } from './testing/subgraphs.js';

/** Where stock @apollo/gateway 2.14.4 is wrong, and what we answer instead. differential.test.ts leaves these out. */
async function both(subgraphs: TestSubgraph[], query: string, question?: Question): Promise<{ ours: Answer; stock: Answer }> {
  const { ours, stock } = await bothGateways(subgraphs);
  return { ours: await ours(query, question), stock: await stock(query, question) };
}

const only = (sdl: string, data: unknown): TestSubgraph[] => [cannedSubgraph('a', sdl, { data })];
const messages = ({ errors = [] }: Answer) => errors.map(({ message }) => message);
const paths = ({ errors = [] }: Answer) => errors.map(({ path }) => path);

describe('one wrong value costs stock the whole answer, and ours that value', () => {
  test.each([
    ['no list where there should be one', '[Int]', 'text'],
    ['no object where there should be one', 'Thing', 'text'],
    ['a __typename that is no text', 'Thing', { __typename: 7 }],
    ['a list where an entity is fetched from', '[Entity]', 'text'],
  ])('%s', async (_what, type, wrong) => {
    const selection = type === '[Int]' ? 'wrong' : type === 'Thing' ? 'wrong { x }' : 'wrong { n }';
    const subgraphs = [
      cannedSubgraph('a', `type Query { right: Int wrong: ${type} } type Thing { x: Int } type Entity @key(fields: "id") { id: ID! }`, { data: { right: 1, wrong } }),
      cannedSubgraph('b', 'type Entity @key(fields: "id") { id: ID! n: Int }', null),
    ];
    const { ours, stock } = await both(subgraphs, `{ right ${selection} }`);
    expect(ours).toMatchObject({ data: { right: 1, wrong: null }, extensions: { valueCompletion: [{ path: ['wrong'] }] } });
    expect(stock.data).toBeUndefined();
  });

  test('a custom scalar too deep to be written as JSON', async () => {
    const { ours, stock } = await bothGateways([cannedSubgraph('a', 'scalar Tree type Query { right: Int wrong: Tree }', () => JSON.parse(`{"data":{"right":1,"wrong":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`))]);
    expect((await ours('{ right wrong }')).data).toEqual({ right: 1, wrong: null });
    await expect(stock('{ right wrong }')).rejects.toThrow('Maximum call stack size exceeded');
  });
});

describe('wrong values that stock lets through', () => {
  test('a type that the field cannot have', async () => {
    const { ours, stock } = await both(only('type Query { book: Book film: Film } type Book { n: Int } type Film { n: Int }', { book: { __typename: 'Film', n: 1 } }), '{ book { __typename n } }');
    expect([ours.data, stock.data]).toEqual([{ book: null }, { book: { __typename: 'Film', n: 1 } }]);
  });

  test('an Int of more than 32 bits', async () => {
    const { ours, stock } = await both(only('type Query { n: Int }', { n: 2 ** 31 }), '{ n }');
    expect([ours.data, stock.data]).toEqual([{ n: null }, { n: 2 ** 31 }]);
  });

  test('null for a field that is not nullable in the object’s type, but in its interface', async () => {
    const { ours, stock } = await both(only('type Query { media: Media } interface Media { title: String } type Book implements Media { title: String! }', { media: { __typename: 'Book', title: null } }), '{ media { title } }');
    expect([ours.data, stock.data]).toEqual([{ media: null }, { media: { title: null } }]);
  });
});

describe('right values that stock loses', () => {
  test('0, false and "" under a key that the planner had to rename', async () => {
    const subgraphs = [
      cannedSubgraph('a', 'type Query { all: [Media] } interface Media { id: ID } type Book implements Media @key(fields: "id") { id: ID pages: Int! @shareable } type Film implements Media { id: ID pages: Int }', { data: { all: [{ __typename: 'Film', pages__alias_0: 0 }] } }),
      cannedSubgraph('b', 'type Book @key(fields: "id") { id: ID pages: Int @shareable }', null),
    ];
    const { ours, stock } = await both(subgraphs, '{ all { ... on Book { pages } ... on Film { pages } } }');
    expect([ours.data, stock.data]).toEqual([{ all: [{ pages: 0 }] }, { all: [{ pages: null }] }]);
  });

  test('what two subgraphs say about the objects in a list of lists', async () => {
    const saying = (name: string) => cannedSubgraph(name, `type Query { grid: Grid @shareable } type Grid @shareable { rows: [[Cell]] } type Cell { ${name}: Int }`, { data: { grid: { rows: [[{ [name]: 1 }]] } } });
    const { ours, stock } = await both([saying('a'), saying('b')], '{ grid { rows { a b } } }');
    expect([ours.data, stock.data]).toEqual([{ grid: { rows: [[{ a: 1, b: 1 }]] } }, { grid: { rows: [[{ a: null, b: 1 }]] } }]);
  });

  test('objects in a list of lists that a field requires', async () => {
    const sent: unknown[] = [];
    const subgraphs = [
      cannedSubgraph('a', 'type Query { grid: Grid } type Grid @key(fields: "id") { id: ID rows: [[Cell]] } type Cell { n: Int }', { data: { grid: { __typename: 'Grid', id: '1', rows: [[{ n: 1 }]] } } }),
      cannedSubgraph('b', 'type Grid @key(fields: "id") { id: ID rows: [[Cell]] @external sum: Int @requires(fields: "rows { n }") } type Cell { n: Int @external }', ({ variables }: Asked) => (sent.push((variables['representations'] as { rows: unknown }[])[0]!.rows), { data: { _entities: [{ sum: 1 }] } })),
    ];
    await both(subgraphs, '{ grid { sum } }');
    expect(sent).toEqual([[[{ n: 1 }]], [null]]);
  });

  test('fragments within a wider fragment, where the type needs not be asked for', async () => {
    const { ours, stock } = await both(only('type Query { book: Book } interface Media { id: ID } type Book implements Media { id: ID pages: Int }', { book: { pages: 7 } }), '{ book { ... on Media { ... on Book { pages } } } }');
    expect([ours.data, stock.data]).toEqual([{ book: { pages: 7 } }, { book: {} }]);
  });

  test('an object that a subgraph calls by the name of its interface, where it is known what it is', async () => {
    const subgraphs = [
      cannedSubgraph('a', 'type Query { book: Book } interface Media @key(fields: "id") { id: ID } type Book implements Media @key(fields: "id") { id: ID }', { data: { book: { __typename: 'Book', id: '1' } } }),
      cannedSubgraph('b', 'type Media @interfaceObject @key(fields: "id") { id: ID rating: Float }', { data: { _entities: [{ __typename: 'Media', rating: 4.5 }] } }),
    ];
    const { ours, stock } = await both(subgraphs, 'query ($yes: Boolean!) { book @include(if: $yes) { id } book { rating ... { __typename } } }', { variables: { yes: true } });
    expect([ours.data, stock.data]).toEqual([{ book: { id: '1', rating: 4.5, __typename: 'Book' } }, { book: null }]);
  });

  test('the root type within a payload, where a subgraph calls it by another name', async () => {
    const { ours, stock } = await both(only('schema { query: Reading mutation: Writing } type Reading { n: Int } type Writing { done: Done } type Done { query: Reading }', { done: { query: { __typename: 'Reading', n: 1 } } }), 'mutation { done { query { __typename n } } }');
    expect([ours.data, stock.data]).toEqual([{ done: { query: { __typename: 'Query', n: 1 } } }, { done: { query: null } }]);
  });
});

describe('introspection', () => {
  test('in a fragment with a condition cannot be planned by stock', async () => {
    const subgraphs = [...only('type Query { a: Int }', { a: 1 }), cannedSubgraph('b', 'type Query { b: Int }', null)];
    const { ours, stock } = await both(subgraphs, 'query ($yes: Boolean!) { a ... @include(if: $yes) { __schema { queryType { name } } } }', { variables: { yes: true } });
    expect(ours).toEqual({ data: { a: 1, __schema: { queryType: { name: 'Query' } } } });
    expect(messages(stock)).toEqual([expect.stringContaining('Was not able to find any options for __schema')]);
  });

  test('in two fragments is answered by stock for the first only', async () => {
    const { ours, stock } = await both(only('type Query { a: Int }', {}), '{ ...F ...G } fragment F on Query { __schema { queryType { name } } } fragment G on Query { __schema { mutationType { name } } }');
    expect([ours.data, stock.data]).toEqual([{ __schema: { queryType: { name: 'Query' }, mutationType: null } }, { __schema: { queryType: { name: 'Query' } } }]);
  });

  test('with an argument that is null costs stock the whole answer', async () => {
    const { ours, stock } = await both(only('type Query { a: Int }', { a: 1 }), 'query ($n: String = "Query") { a __type(name: $n) { name } }', { variables: { n: null } });
    expect(ours).toMatchObject({ data: { a: 1, __type: null }, errors: [{ path: ['__type'] }] });
    expect(stock.data).toBeUndefined();
  });
});

describe('errors', () => {
  const mixed = (errors: unknown) => [
    cannedSubgraph('a', 'type Query { all: [Item] } union Item = Book | Film type Book @key(fields: "id") { id: ID! } type Film { id: ID! }', { data: { all: [{ __typename: 'Film' }, { __typename: 'Book', id: 'b' }] } }),
    cannedSubgraph('b', 'type Book @key(fields: "id") { id: ID! title: String }', { data: { _entities: [null] }, errors }),
  ];

  test('are at the wrong item where a list mixes types', async () => {
    const { ours, stock } = await both(mixed([{ message: 'no title', path: ['_entities', 0, 'title'] }]), '{ all { ... on Book { title } } }');
    expect([paths(ours), paths(stock)]).toEqual([[['all', 1, 'title']], [['all', 0, 'title']]]);
  });

  test('of all entities have a path that is none of the client’s', async () => {
    const { ours, stock } = await both(mixed([{ message: 'nothing', path: ['_entities'] }]), '{ all { ... on Book { title } } }');
    expect([paths(ours), paths(stock)]).toEqual([[['all']], [['all', '@', '_entities']]]);
  });

  test('of a request that failed do not say whose it was', async () => {
    const { ours, stock } = await both([cannedSubgraph('a', 'type Query { a: Int }', () => { throw new Error('refused'); })], '{ a }');
    expect(ours).toEqual({ data: { a: null }, errors: [{ message: 'refused', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'a' } }] });
    expect(stock).toEqual({ data: { a: null }, errors: [{ message: 'refused', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  });

  test.each([[{ message: 'odd' }], [[null]]])('like %j cost the data that came with them', async (errors) => {
    const { ours, stock } = await both([cannedSubgraph('a', 'type Query { a: Int }', { data: { a: 1 }, errors })], '{ a }');
    expect([ours.data, stock.data]).toEqual([{ a: 1 }, { a: null }]);
  });

  test('set the HTTP status of the gateway’s answer', async () => {
    const { ours, stock } = await both([cannedSubgraph('a', 'type Query { a: Int }', { data: { a: 1 }, errors: [{ message: 'x', extensions: { http: { status: 418 } } }] })], '{ a }');
    expect([ours.status, stock.status]).toEqual([undefined, 418]);
  });

  test('are not told of an object whose type nobody said', async () => {
    const { ours, stock } = await both(only('type Query { media: Media } interface Media { id: ID } type Book implements Media { id: ID }', { media: { id: 1 } }), '{ media { __typename } }');
    expect([ours.data, stock.data]).toEqual([{ media: null }, { media: null }]);
    expect([ours.extensions, stock.extensions]).toEqual([{ valueCompletion: [expect.objectContaining({ path: ['media'] })] }, undefined]);
  });
});

describe('an entity that is no object', () => {
  test('costs stock all that come after it', async () => {
    const subgraphs = [
      cannedSubgraph('a', 'type Query { all: [Book] } type Book @key(fields: "id") { id: ID! }', { data: { all: [{ __typename: 'Book', id: 1 }, { __typename: 'Book', id: 2 }] } }),
      cannedSubgraph('b', 'type Book @key(fields: "id") { id: ID! n: Int }', { data: { _entities: ['text', { n: 2 }] } }),
    ];
    const { ours, stock } = await both(subgraphs, '{ all { n } }');
    expect([ours.data, stock.data]).toEqual([{ all: [{ n: null }, { n: 2 }] }, { all: [{ n: null }, { n: null }] }]);
  });
});

describe('the client’s mistakes', () => {
  test('like an unknown operation are the gateway’s own fault, says stock', async () => {
    const { ours, stock } = await both(only('type Query { a: Int }', {}), 'query A { a } query B { a }', { operationName: 'C' });
    expect([ours.status, stock.status]).toEqual([400, 500]);
    expect(messages(ours)).toEqual(messages(stock));
  });

  test('like null for @include are found by stock when all is fetched', async () => {
    const asked: string[] = [];
    const { ours, stock } = await both([cannedSubgraph('a', 'type Query { a: Int b: Int }', ({ query }: Asked) => (asked.push(query), { data: { a: 1 } }))], 'query ($v: Boolean = true) { a ... { b @include(if: $v) } }', { variables: { v: null } });
    expect([ours.errors![0]!.extensions!['code'], stock.errors![0]!.extensions!['code'], asked.length]).toEqual(['BAD_USER_INPUT', 'INTERNAL_SERVER_ERROR', 1]);
  });
});

test('stock does not answer in the order of the selections', async () => {
  const { ours, stock } = await both(only('type Query { a: Int b: Int c: Int }', { a: 1, b: 2, c: 3 }), '{ ... on Query { a } b ... on Query { c } }');
  expect([Object.keys(ours.data!), Object.keys(stock.data!)]).toEqual([['a', 'b', 'c'], ['a', 'c', 'b']]);
});

describe('both', () => {
  test('refuse subscriptions', async () => {
    const { ours, stock } = await both(only('type Query { a: Int } type Subscription { a: Int }', {}), 'subscription { a }');
    expect(ours).toEqual(stock);
    expect(messages(ours)).toEqual(['Execution of subscriptions not supported by gateway']);
  });

  test('need an operation’s name where there are several', async () => {
    const { ours, stock } = await both(only('type Query { a: Int }', { a: 1 }), 'query A { a } query B { b: a }');
    expect(messages(ours)).toEqual(messages(stock));
  });

  test('answer an introspection with fragments and variables, and nobody is asked', async () => {
    const text = 'query ($name: String!) { ...S type: __type(name: $name) { ...T } __typename } fragment S on Query { __schema { queryType { ...T } } } fragment T on __Type { name kind fields { name } }';
    const { ours, stock } = await both([cannedSubgraph('a', 'type Query { a: Int }', () => expect('this').toBe('not asked'))], text, { variables: { name: 'Query' } });
    expect(ours).toEqual(stock);
    expect(ours.data!['type']).toEqual({ name: 'Query', kind: 'OBJECT', fields: [{ name: 'a' }] });
  });

  test('answer what is asked about the schema and about data in one operation', async () => {
    const text = '{ a ...S __typename } fragment S on Query { __schema { queryType { ...T } } b } fragment T on __Type { name }';
    const { ours, stock } = await both([...only('type Query { a: Int }', { a: 1 }), cannedSubgraph('b', 'type Query { b: Int }', { data: { b: 2 } })], text);
    expect(ours).toEqual(stock);
    expect(ours.data).toEqual({ a: 1, __schema: { queryType: { name: 'Query' } }, b: 2, __typename: 'Query' });
  });

  test('take hostile aliases for names like others', async () => {
    const data = JSON.parse('{"__proto__":"Bob","constructor":{"x":1},"hasOwnProperty":"has"}');
    const { ours, stock } = await both(only('type Query { name: String thing: Thing } type Thing { x: Int }', data), '{ __proto__: name constructor: thing { x } hasOwnProperty: name toString: name }');
    expect(JSON.stringify(ours.data)).toBe('{"__proto__":"Bob","constructor":{"x":1},"hasOwnProperty":"has","toString":null}');
    expect(JSON.stringify(ours.data)).toBe(JSON.stringify(stock.data));
  });
});
