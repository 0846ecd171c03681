import { createInterface } from 'node:readline';
import { Program } from '../measure/program.mjs';
import { POSTGRAPHILE } from './postgraphileQuestions.mjs';
import { bodyOf, ORGANISATION } from './questions.mjs';

const OURS = new URL('../../../services/municipality/dist/main.js', import.meta.url);

/** How a member may be served. `ask` says what it is sent for a question, and how its answer reads as ours. */
export const VARIANTS = {
  'hand-written': {
    start: (databaseUrl) => Program.start(new URL('./handWritten.mjs', import.meta.url), { databaseUrl, organisation: ORGANISATION }),
    ask: (question, ids) => ({ body: bodyOf(question, ids) }),
    count: (program, ask) => countedBy(program, ask),
  },
  ours: {
    start: (databaseUrl, more) => Program.start(OURS, undefined, { args: [], env: { ORGANISATION, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'warn', LIMIT_RATE: String(Number.MAX_SAFE_INTEGER) }, ...more }),
    ask: (question, ids) => ({ body: bodyOf(question, ids) }),
    count: async (_program, ask, databaseUrl) => countedInLog(databaseUrl, ask),
  },
  postgraphile: {
    start: (databaseUrl) => Program.start(new URL('./postgraphile.mjs', import.meta.url), { databaseUrl }, { env: { GRAPHILE_ENV: 'production' } }),
    ask: (question, ids) => {
      const { query, variablesOf, dataOf } = POSTGRAPHILE[question];
      return { body: JSON.stringify({ query, variables: variablesOf?.(ids) }), dataOf: (data) => dataOf(data, ids) };
    },
    count: (program, ask) => countedBy(program, ask),
  },
};

export const LABELS = { 'hand-written': 'hand-written', ours: 'ours', postgraphile: 'PostGraphile' };

/** The statements of one request, counted by the process that sends them. The first request may do more than the later ones. */
async function countedBy(program, ask) {
  await ask(program.url);
  const before = await program.ask('statements');
  await ask(program.url);
  return (await program.ask('statements')) - before;
}

/** A member says in its log, if it is to, how many statements an operation took. */
async function countedInLog(databaseUrl, ask) {
  const program = await VARIANTS.ours.start(databaseUrl, { stderr: 'pipe', env: { ORGANISATION, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'debug' } });
  try {
    const lines = createInterface(program.stderr)[Symbol.asyncIterator]();
    await ask(program.url);
    for (;;) {
      const { value } = await lines.next();
      const { statements } = JSON.parse(value);
      if (statements !== undefined) return statements;
    }
  } finally {
    await program.stop();
  }
}
