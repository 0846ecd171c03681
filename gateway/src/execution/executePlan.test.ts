import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { buildSchema, OperationTypeNode } from 'graphql';
import type { Data } from './data.js';
import { executePlan, MOST_ERRORS, type PlanResult, type SubgraphAnswer } from './executePlan.js';
import { compileSteps } from './steps.js';

const schema = buildSchema('interface Media { id: ID } type Book implements Media { id: ID } type Other { id: ID } type Query { a: Int }');

const aFetch = (serviceName: string, more: Partial<FetchNode> = {}): FetchNode => ({ kind: 'Fetch', serviceName, operation: `{ ${serviceName} }`, operationName: undefined, operationKind: OperationTypeNode.QUERY, ...more });

const requires = (typeCondition: string): FetchNode['requires'] => [{ kind: 'InlineFragment', typeCondition, selections: [{ kind: 'Field', name: '__typename' }, { kind: 'Field', name: 'id' }] }];

const entities = (serviceName: string, path: (string | number)[], more: Partial<FetchNode> = {}): PlanNode => ({ kind: 'Flatten', path, node: aFetch(serviceName, { requires: requires('Book'), ...more }) });

const sequence = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Sequence', nodes });
const parallel = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Parallel', nodes });

type Answers = Record<string, SubgraphAnswer | ((variables: Data) => unknown)>;

async function execute(node: PlanNode, answers: Answers, { variables = {}, conditions = {} }: { variables?: Data; conditions?: Record<string, boolean> } = {}): Promise<PlanResult> {
  return executePlan(compileSteps({ kind: 'QueryPlan', node }, schema), {
    variables,
    conditions: new Map(Object.entries(conditions)),
    ask: async ({ serviceName }, sent) => {
      const answer = answers[serviceName]!;
      return (typeof answer === 'function' ? answer(sent) : answer) as SubgraphAnswer;
    },
  });
}

const told = ({ errors }: PlanResult) => errors.map((error) => error.toJSON());
const book = (id: string, more = {}) => ({ __typename: 'Book', id, ...more });

test('a plan with nothing to fetch gives no data', async () => {
  expect(await executePlan(undefined, { variables: {}, conditions: new Map(), ask: async () => ({}) })).toEqual({ data: {}, shared: new Set(), errors: [] });
});

test('what is to be fetched in parallel is asked for at once', async () => {
  const asked: string[] = [];
  const ask = (name: string) => async () => {
    asked.push(name);
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual(['a', 'b']);
    return { data: { [name]: 1 } };
  };
  expect((await execute(parallel(aFetch('a'), aFetch('b')), { a: ask('a'), b: ask('b') })).data).toEqual({ a: 1, b: 1 });
});

test('a sequence waits for each step, and goes on when one has failed', async () => {
  const done: string[] = [];
  const ask = (name: string) => async () => {
    await new Promise((resolve) => setImmediate(resolve));
    done.push(name);
    if (name === 'b') throw new Error('refused');
    return { data: { last: name } };
  };
  const result = await execute(sequence(aFetch('a'), aFetch('b'), aFetch('c')), { a: ask('a'), b: ask('b'), c: ask('c') });
  expect([done, result.data]).toEqual([['a', 'b', 'c'], { last: 'c' }]);
});

test.each([
  [true, { yes: 1 }],
  [false, { no: 1 }],
])('where a condition is %p, that branch is fetched', async (value, data) => {
  const node: PlanNode = { kind: 'Condition', condition: 'v', ifClause: aFetch('yes'), elseClause: aFetch('no') };
  expect((await execute(node, { yes: { data: { yes: 1 } }, no: { data: { no: 1 } } }, { conditions: { v: value } })).data).toEqual(data);
});

test('the client’s variables are sent where they are used, if they are given', async () => {
  let sent;
  await execute(aFetch('a', { variableUsages: ['n', 'none', 'constructor'] }), { a: (variables) => ({ data: (sent = variables) }) }, { variables: { n: null, other: 1 } });
  expect(sent).toEqual({ n: null });
});

test('a variable named __proto__ is sent as one', async () => {
  let sent;
  await execute(aFetch('a', { variableUsages: ['__proto__'] }), { a: (variables) => ({ data: ((sent = JSON.stringify(variables)), {}) }) }, { variables: JSON.parse('{"__proto__":{"polluted":true}}') });
  expect([sent, ({} as Data)['polluted']]).toEqual(['{"__proto__":{"polluted":true}}', undefined]);
});

describe('entities', () => {
  const found = { data: { list: [book('1'), null, { __typename: 'Other', id: '2' }, book('3')] } };

  test('are asked for together, each as what it is, and their answers put where they belong', async () => {
    let sent;
    const result = await execute(sequence(aFetch('a'), entities('b', ['list', '@'])), { a: found, b: (variables) => ((sent = variables), { data: { _entities: [{ title: 'one' }, { title: 'three' }] } }) });
    expect(sent).toEqual({ representations: [book('1'), book('3')] });
    expect(result.data).toEqual({ list: [book('1', { title: 'one' }), null, { __typename: 'Other', id: '2' }, book('3', { title: 'three' })] });
  });

  test('are found in lists of lists', async () => {
    const result = await execute(sequence(aFetch('a'), entities('b', ['rows', '@', '@'])), { a: { data: { rows: [[book('1')], null, [book('2')]] } }, b: { data: { _entities: [{ n: 1 }, { n: 2 }] } } });
    expect(result.data).toEqual({ rows: [[book('1', { n: 1 })], null, [book('2', { n: 2 })]] });
  });

  test('are not asked for when there are none', async () => {
    const result = await execute(sequence(aFetch('a'), entities('b', ['list', '@'])), { a: { data: { list: [null, { __typename: 'Other' }] } } });
    expect(result.errors).toEqual([]);
  });

  test('have errors at the right one, however the list mixes types', async () => {
    const errors = [{ message: 'no title', path: ['_entities', 1, 'title'] }];
    const result = await execute(sequence(aFetch('a'), entities('b', ['list', '@'])), { a: found, b: { data: { _entities: [{ title: 'one' }, null] }, errors } });
    expect(told(result)).toEqual([{ message: 'no title', path: ['list', 3, 'title'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'b' } }]);
  });

  test.each([[['_entities']], [['_entities', 7]], [['elsewhere', 0]]])('have an error at %p where the list begins', async (path) => {
    const result = await execute(sequence(aFetch('a'), entities('b', ['list', '@'])), { a: found, b: { data: null, errors: [{ message: 'all', path }] } });
    expect(told(result)[0]!.path).toEqual(['list']);
  });

  test.each([
    ['is no list', { data: {} }, 'Expected "data._entities" in response to be an array'],
    ['has too few', { data: { _entities: [{}] } }, 'Expected "data._entities" to contain 2 elements'],
  ])('whose answer %s are not merged', async (_what, answer, message) => {
    const result = await execute(sequence(aFetch('a'), entities('b', ['list', '@'])), { a: found, b: answer });
    expect(told(result)).toEqual([{ message, extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'b' } }]);
    expect(result.data).toEqual(found.data);
  });

  test('that are asked as an interface stay what they are', async () => {
    const asInterface = entities('b', ['list', '@'], { inputRewrites: [{ kind: 'ValueSetter', path: ['... on Book', '__typename'], setValueTo: 'Media' }] });
    const result = await execute(sequence(aFetch('a'), asInterface), { a: { data: { list: [book('1')] } }, b: ({ representations }) => ({ data: { _entities: representations } }) });
    expect(result.data).toEqual({ list: [book('1')] });
  });

  test('that are known as an interface only, are what an answer says', async () => {
    const asInterface = entities('b', ['list', '@'], { requires: requires('Media'), inputRewrites: [{ kind: 'ValueSetter', path: ['... on Media', '__typename'], setValueTo: 'Media' }] });
    const result = await execute(sequence(aFetch('a'), asInterface), { a: { data: { list: [{ __typename: 'Media', id: '1' }] } }, b: { data: { _entities: [{ __typename: 'Book' }] } } });
    expect(result.data).toEqual({ list: [book('1')] });
  });

  test('may have keys that the planner has renamed', async () => {
    const renamed = entities('b', ['list', '@'], { outputRewrites: [{ kind: 'KeyRenamer', path: ['... on Book', 'n__alias_0'], renameKeyTo: 'n' }] });
    const result = await execute(sequence(aFetch('a'), renamed), { a: { data: { list: [book('1')] } }, b: { data: { _entities: [{ n__alias_0: 0 }] } } });
    expect(result.data).toEqual({ list: [book('1', { n: 0 })] });
  });

  test('cannot be asked for where the client has a variable of that name', async () => {
    const result = await execute(sequence(aFetch('a'), entities('b', ['list', '@'], { variableUsages: ['representations'] })), { a: found }, { variables: { representations: [] } });
    expect(told(result)[0]!.message).toBe('Variables cannot contain key "representations"');
  });
});

describe('a subgraph that', () => {
  const failure = { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'a' };

  test('throws costs its own data, and is named', async () => {
    const result = await execute(parallel(aFetch('a'), aFetch('b')), { a: () => { throw new Error('refused'); }, b: { data: { b: 1 } } });
    expect([result.data, told(result)]).toEqual([{ b: 1 }, [{ message: 'refused', extensions: failure }]]);
  });

  test('answers nothing at all costs its own data', async () => {
    const result = await execute(parallel(aFetch('a'), aFetch('b')), { a: () => undefined, b: { data: { b: 1 } } });
    expect([result.data, result.errors.length]).toEqual([{ b: 1 }, 1]);
  });

  test('answers data and errors is believed in both', async () => {
    const result = await execute(aFetch('a'), { a: { data: { a: 1, b: null }, errors: [{ message: 'no b', path: ['b'], extensions: { code: 'GONE' } }] } });
    expect([result.data, told(result)]).toEqual([{ a: 1, b: null }, [{ message: 'no b', path: ['b'], extensions: { code: 'GONE', serviceName: 'a' } }]]);
  });

  test('answers what is no data is passed over', async () => {
    expect(await execute(aFetch('a'), { a: { data: 'text' } as never })).toEqual({ data: {}, shared: new Set(), errors: [] });
  });

  test('sends 200 000 errors is not listened to for ever', async () => {
    const errors = Array.from({ length: 200_000 }, () => null);
    expect((await execute(aFetch('a'), { a: { errors } })).errors).toHaveLength(MOST_ERRORS);
  });
});

test('fields of a payload’s query are fetched for it, and merged into it', async () => {
  const result = await execute(sequence(aFetch('a'), { kind: 'Flatten', path: ['done', 'query'], node: aFetch('b') }), { a: { data: { done: { query: { __typename: 'Query' } } } }, b: { data: { n: 1 }, errors: [{ message: 'x', path: ['n'] }] } });
  expect(result.data).toEqual({ done: { query: { __typename: 'Query', n: 1 } } });
  expect(told(result)[0]!.path).toEqual(['done', 'query', 'n']);
});

describe('a step that needs nobody to be asked', () => {
  const number = (records: readonly Data[]) => records.forEach((record, at) => (record['number'] = at));
  const run = (node: PlanNode) =>
    executePlan(compileSteps({ kind: 'QueryPlan', node: sequence(aFetch('shelf'), node) }, schema), {
      variables: {},
      conditions: new Map(),
      ask: async ({ serviceName }) => (serviceName === 'shelf' ? { data: { books: [book('1'), { __typename: 'Other' }, null, book('2')] } } : { data: { _entities: [{ number: 7 }, { number: 8 }] } }),
      fillIn: ({ serviceName }) => (serviceName === 'numbers' ? number : undefined),
    });

  test('is done on the entities where they stand', async () => {
    expect((await run(entities('numbers', ['books', '@']))).data).toEqual({ books: [book('1', { number: 0 }), { __typename: 'Other', number: 1 }, null, book('2', { number: 2 })] });
  });

  test('but is asked for like others where something has to be rewritten', async () => {
    const outputRewrites: FetchNode['outputRewrites'] = [{ kind: 'KeyRenamer', path: ['number'], renameKeyTo: 'place' }];
    expect((await run(entities('numbers', ['books', '@'], { outputRewrites }))).data).toMatchObject({ books: [{ place: 7 }, {}, null, { place: 8 }] });
  });
});
