import { setFlagsFromString } from 'node:v8';
import { runInNewContext, runInThisContext } from 'node:vm';
import { assert, asyncProperty, integer, pre } from 'fast-check';
import { execute, GraphQLError, parse, validate, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { randomOperation } from '../testing/randomOperation.js';
import { CompiledOperations } from './compiledOperations.js';
import { museum } from './testing/museum.js';
import { troubledData } from './testing/troubledData.js';

const schema = museum();
const operations = new CompiledOperations();

/** Fixed, so that a run says something about the change and not about luck. Another seed tries other operations. */
const RUN = { seed: 20261122, numRuns: Number(process.env['FUZZ_RUNS'] ?? 400), endOnFailure: true };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const SCALARS = { Day: ['2026-11-22', '2026-11-23'] };

/** What of an error is told, and what it was made of. */
const told = ({ message, path, locations, extensions, originalError, nodes }: GraphQLError) => ({ message, path, locations, extensions, originalError, nodes: nodes?.length });

const comparable = ({ data, errors }: ExecutionResult) => ({ data: JSON.stringify(data), errors: errors?.map(told) });

async function expectSame(args: ExecutionArgs): Promise<ExecutionResult> {
  const expected = await execute(args);
  for (const _asked of ['for the first time', 'again']) expect(comparable(await operations.execute(args))).toEqual(comparable(expected));
  return expected;
}

/** graphql-js leaves promises of a list behind where an item throws at once. Jest would take that for the test's fault. */
const realProcess = runInThisContext('process') as NodeJS.Process;
const listeners = realProcess.listeners('unhandledRejection');
beforeAll(() => void realProcess.removeAllListeners('unhandledRejection').on('unhandledRejection', () => {}));
afterAll(() => {
  realProcess.removeAllListeners('unhandledRejection');
  for (const listener of listeners) realProcess.on('unhandledRejection', listener);
});

test('random operations are answered as graphql-js answers them, whatever the data and the resolvers do', async () => {
  const met = { errors: 0, nulls: 0, answers: 0 };
  await assert(
    asyncProperty(randomOperation(schema, ['m1', 'm2'], { scalars: SCALARS, mutations: 5 }), integer(), async ({ query, operationName, variables }, seed) => {
      const document = parse(query);
      pre(validate(schema, document).length === 0); // by chance, one name may stand for two types
      const { data, errors } = await expectSame({ schema, document, operationName, variableValues: variables, rootValue: troubledData(schema, seed), contextValue: { seed } });
      met[data ? 'answers' : 'nulls']++;
      met.errors += errors?.length ?? 0;
    }),
    RUN,
  );
  expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
});

const ask = (query: string, more: Partial<ExecutionArgs> = {}) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return expectSame({ schema, document, rootValue: { plain: 'plain' }, contextValue: { seed: 1 }, ...more });
};

describe('it answers as graphql-js does', () => {
  test('what arguments say, defaults of inputs within inputs included, as literals and as variables', async () => {
    const inner = { genre: 'CRIME', words: ['a'], size: 2 };
    expect(await ask('{ echo(filter: { deep: {} }) }')).toEqual({ data: { echo: JSON.stringify({ filter: { genre: 'CRIME', words: ['a'], deep: inner, size: 2 }, times: 1 }) } });
    await ask('query ($filter: Filter = { deep: { size: 5 } }, $times: Int! = 3) { echo(filter: $filter, times: $times) }');
    await ask('query ($size: Int!) { echo(filter: { size: $size, filters: [{ size: $size }] }) }', { variableValues: { size: 7 } });
    await ask('query ($times: Int!) { echo(times: $times) }', { variableValues: { times: 'many' } });
    await ask('query ($times: Int! = 1) { echo(times: $times) }', { variableValues: { times: null } });
  });

  test.each([[true], [false], [null], [undefined]])('@skip and @include by a variable that is %s', async (yes) => {
    const query = `query ($yes: Boolean = true) { plain @include(if: $yes) other: plain @skip(if: $yes) ...Part @include(if: $yes) library { name @skip(if: $yes) ...Names } }
      fragment Part on Query { again: plain } fragment Names on Library { here: name @include(if: $yes) }`;
    await ask(query, { variableValues: yes === undefined ? {} : { yes }, rootValue: { plain: 'plain', library: { name: 'x' } } });
  });

  test('a field called as an object’s prototype is', async () => {
    const { data } = await ask('{ __proto__: plain constructor: plain then: plain }');
    expect(Object.keys(data!)).toEqual(['__proto__', 'constructor', 'then']);
  });

  test('an operation that is not there, one of several, and a mutation', async () => {
    const query = 'query A { plain } query B { other: plain } mutation C { rename(to: "x") }';
    for (const operationName of [undefined, 'A', 'B', 'C', 'D', '']) await ask(query, { operationName });
  });

  test('introspection', () => ask('{ __schema { types { name fields { name } } } __type(name: "Book") { kind interfaces { name } } __typename }'));
});

test('arguments are each call’s own, even where they are the same for all', async () => {
  const query = parse('{ media(id: "m1") { id } more: media(id: "m1") { id } }');
  const { media } = schema.getQueryType()!.getFields();
  const given: object[] = [];
  const { resolve } = media!;
  media!.resolve = (_source, args) => void given.push(args as object);
  try {
    for (const _time of [1, 2]) await operations.execute({ schema, document: query });
    expect(new Set(given).size).toBe(4);
    expect(given).toEqual(Array.from({ length: 4 }, () => ({ id: 'm1' })));
  } finally {
    media!.resolve = resolve!;
  }
});

test('what is kept is bounded, however many documents are sent', async () => {
  const few = new CompiledOperations(100);
  for (let at = 0; at < 500; at++) {
    await few.execute({ schema, document: parse(`{ a${at}: plain b: plain }`), rootValue: { plain: 'x' } });
    expect(few.size).toBeLessThanOrEqual(100);
  }
  const refused = 'query ($yes: Boolean = true) { plain @include(if: $yes) }';
  for (let at = 0; at < 500; at++) await few.execute({ schema, document: parse(refused), variableValues: { yes: null } });
  expect(few.held).toBeLessThanOrEqual(100);
});

test('nothing of a request is held on to by what is compiled of it', async () => {
  const kept = new CompiledOperations();
  const contexts: WeakRef<object>[] = [];
  const document = parse('{ media(id: "m1") { __typename id title } library { name } }');
  const answerOne = async () => {
    const contextValue = { seed: 1 };
    contexts.push(new WeakRef(contextValue));
    await kept.execute({ schema, document, contextValue, rootValue: troubledData(schema, 3) });
  };
  await answerOne();
  await answerOne();
  for (let tries = 0; tries < 50 && contexts.some((ref) => ref.deref()); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    collectGarbage();
  }
  expect(contexts.map((ref) => ref.deref())).toEqual([undefined, undefined]);
});
