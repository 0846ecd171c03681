import type { GraphQLFormattedError } from 'graphql';
import type { Data } from '../data.js';
import type { Answer } from './gateways.js';

type Path = readonly (string | number)[];

/** Expects our answer to be that of stock @apollo/gateway, but for what stock does wrong: stock.test.ts has each of that. */
export function expectSame(ours: Answer, stock: Answer): void {
  expect(ours.data).toEqual(stock.data);
  expectSameErrors(ours, stock);
  expectSameProblems(ours, stock);
}

/** In any order: what is asked at once may answer in any. */
function expectSameErrors(ours: Answer, stock: Answer): void {
  const [mine, theirs] = [pathsByText(ours.errors), pathsByText(stock.errors)];
  expect([...mine.keys()].toSorted()).toEqual([...theirs.keys()].toSorted());
  for (const [text, paths] of mine) {
    if (JSON.stringify(paths) === JSON.stringify(theirs.get(text))) continue;
    // Where a list mixes types, stock takes one item for another. Ours has to be the one that failed.
    expect(paths).toHaveLength(theirs.get(text)!.length);
    for (const path of paths) expectToFit(text, JSON.parse(path) as Path, ours.data);
  }
}

/** The paths of errors, by all else that they say. Of a request that failed altogether, stock does not say whose it was. */
function pathsByText(errors: Answer['errors'] = []): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { message, path = [], extensions: { code, serviceName, ...more } = {} } of errors) {
    const text = JSON.stringify([message, code === 'INTERNAL_SERVER_ERROR' && !serviceName ? 'DOWNSTREAM_SERVICE_ERROR' : code, more]);
    paths.set(text, [...(paths.get(text) ?? []), JSON.stringify(path)].toSorted());
  }
  return paths;
}

/** The path leads into the record that the error names, or, if it names none, to where there is nothing. */
function expectToFit(text: string, path: Path, data: unknown): void {
  const subject = / of (\w+)"/.exec(text)?.[1];
  if (subject === undefined) expect(at(path, data) ?? null).toBeNull();
  else expect([undefined, subject]).toContain(at([...path.slice(0, -1), 'id'], data));
}

/** Ours may have more to say: stock is silent where a type was not found out. */
function expectSameProblems(ours: Answer, stock: Answer): void {
  const [mine, theirs] = [nullsExplained(ours), nullsExplained(stock)];
  expect([...mine.keys()]).toEqual(expect.arrayContaining([...theirs.keys()]));
  for (const [place, message] of mine) if (!theirs.has(place)) expect(message).toMatch(/^Invalid __typename/);
}

/** Of several things wrong below one null, it depends on the order of selections which are told: so the nulls are compared. */
function nullsExplained({ data, extensions }: Answer): Map<string, string> {
  const problems = (extensions?.['valueCompletion'] ?? []) as GraphQLFormattedError[];
  return new Map(problems.map(({ message, path = [] }) => [JSON.stringify(untilNull(path, data)), message]));
}

function untilNull(path: Path, data: unknown): Path {
  const end = path.findIndex((_step, index) => at(path.slice(0, index), data) === null);
  return end === -1 ? path : path.slice(0, end);
}

const at = (path: Path, data: unknown): unknown => path.reduce<unknown>((value, step) => (value as Data | null | undefined)?.[step], data);
