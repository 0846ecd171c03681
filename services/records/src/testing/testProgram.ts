import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Running } from '@samverkan/common';
import { headersAs, type TestViewer } from '@samverkan/common/testing/testViewer';
import { createFilledDatabase } from './createFilledDatabase.js';

export interface TestProgram {
  url: string;
  databaseUrl: string;
  /** Sends one GraphQL request over HTTP and returns the answer's body. */
  ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The same as somebody. */
  askAs: (viewer: TestViewer, query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  stop: () => Promise<void>;
}

// What tests read is what they have asked for; typing it would say the query twice.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = { data: any; errors?: { message: string; path: unknown[]; extensions: Record<string, unknown> }[] };

interface HowTo {
  openDatabase: (databaseUrl: string) => Promise<MikroORM>;
  /** What is in its database when it starts. */
  fill: (em: EntityManager) => void;
  start: (databaseUrl: string) => Promise<Running>;
}

/** A program that holds records, over real HTTP and a database of its own. */
export async function startTestProgram(prefix: string, { openDatabase, fill, start }: HowTo): Promise<TestProgram> {
  const databaseUrl = await createFilledDatabase(`the tables of ${prefix}`, async (url) => (await openDatabase(url)).close());
  const orm = await openDatabase(databaseUrl);
  const em = orm.em.fork();
  fill(em);
  await em.flush();
  await orm.close();
  const program = await start(databaseUrl);
  const send = async (headers: Record<string, string>, query: string, variables = {}) => {
    const response = await fetch(program.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer;
  };
  const ask: TestProgram['ask'] = (...question) => send({}, ...question);
  const askAs: TestProgram['askAs'] = (viewer, ...question) => send(headersAs(viewer), ...question);
  return { url: program.url, databaseUrl, ask, askAs, stop: () => program.stop() };
}
