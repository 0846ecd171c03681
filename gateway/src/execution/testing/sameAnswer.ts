import type { GraphQLFormattedError } from 'graphql';
import type { Data } from '../data.js';
import type { Answer } from './gateways.js';

/**
 * Expects that our answer is the one of stock @apollo/gateway, but for what stock does wrong: see stock.test.ts for each.
 */
export function expectSame(ours: Answer, stock: Answer): void {
  expect(ours.data).toEqual(stock.data);
  expectSameErrors(ours, stock);
  expect(explained(ours)).toEqual(explained(stock));
}

type Path = GraphQLFormattedError['path'];

/** In any order: what is asked at once may answer in any. */
function expectSameErrors(ours: Answer, stock: Answer): void {
  const [mine, theirs] = [byText(ours.errors), byText(stock.errors)];
  expect([...mine.keys()].toSorted()).toEqual([...theirs.keys()].toSorted());
  for (const [text, paths] of mine) {
    if (same(paths, theirs.get(text)!)) continue;
    // Stock errs where a list mixes types. Then ours must lead to the object that the message names.
    expect(paths).toHaveLength(theirs.get(text)!.length);
    for (const path of paths) expectToLead(path, ours.data, text);
  }
}

/** The paths of errors, by all else that they say. Of a request that failed, stock does not say whose it was. */
function byText(errors: Answer['errors'] = []): Map<string, Path[]> {
  const paths = new Map<string, Path[]>();
  for (const { message, path, extensions = {} } of errors) {
    const { code, serviceName } = extensions;
    const anonymous = code === 'INTERNAL_SERVER_ERROR' && serviceName === undefined;
    const text = JSON.stringify([message, anonymous ? 'DOWNSTREAM_SERVICE_ERROR' : code]);
    paths.set(text, [...(paths.get(text) ?? []), path]);
  }
  return paths;
}

const same = (some: unknown[], others: unknown[]) => JSON.stringify(some.map((each) => JSON.stringify(each)).toSorted()) === JSON.stringify(others.map((each) => JSON.stringify(each)).toSorted());

function expectToLead(path: Path = [], data: unknown, text: string): void {
  let value = data;
  for (const step of path.slice(0, -1)) value = (value as Data | null)?.[step];
  const id = (value as Data | null | undefined)?.['id'];
  if (id !== undefined) expect(text).toContain(` of ${String(id)}`);
}

/** The nulls in the answer that stand for what was wrong. */
function explained({ data, extensions }: Answer): string[] {
  const problems = (extensions?.['valueCompletion'] ?? []) as GraphQLFormattedError[];
  return [...new Set(problems.map(({ path = [] }) => JSON.stringify(untilNull(path, data))))].toSorted();
}

function untilNull(path: readonly (string | number)[], data: unknown): (string | number)[] {
  const until: (string | number)[] = [];
  let value = data;
  for (const step of path) {
    if (value === null) break;
    value = (value as Data)[step];
    until.push(step);
  }
  return until;
}
