import { createInterface } from 'node:readline';
import { Program } from '../measure/program.mjs';
import { POSTGRAPHILE } from './postgraphileQuestions.mjs';
import { bodyOf, ORGANISATION } from './questions.mjs';

const OURS = new URL('../../../services/municipality/dist/main.js', import.meta.url);

/** Of a member whom any gateway may ask for what anyone is shown. */
const settings = ({ databaseUrl }) => ({ ORGANISATION, DATABASE_URL: databaseUrl, PORT: '0', FEDERATIONS: 'any' });

/** How a member may be served. `ask` says what it is sent for a question, and how its answer reads as ours. */
export const VARIANTS = {
  'hand-written': {
    start: ({ shownUrl }) => Program.start(new URL('./handWritten.mjs', import.meta.url), { databaseUrl: shownUrl, organisation: ORGANISATION }),
    ask: (question, ids) => ({ body: bodyOf(question, ids) }),
    count: (program, ask) => countedBy(program, ask),
  },
  ours: {
    start: (database, more) => Program.start(OURS, undefined, { args: [], env: { ...settings(database), LOG_LEVEL: 'error', LIMIT_RATE: String(Number.MAX_SAFE_INTEGER) }, ...more }),
    ask: (question, ids) => ({ body: bodyOf(question, ids) }),
    count: async (_program, ask, database) => countedInLog(database, ask),
  },
  'ours-stock': {
    start: (database, more) => VARIANTS.ours.start(database, { ...more, env: { ...settings(database), LOG_LEVEL: 'error', LIMIT_RATE: String(Number.MAX_SAFE_INTEGER), EXECUTOR: 'stock' } }),
    ask: (question, ids) => ({ body: bodyOf(question, ids) }),
    count: async (_program, ask, database) => countedInLog(database, ask),
  },
  postgraphile: {
    start: ({ shownUrl }) => Program.start(new URL('./postgraphile.mjs', import.meta.url), { databaseUrl: shownUrl }, { env: { GRAPHILE_ENV: 'production' } }),
    ask: (question, ids) => {
      const { query, variablesOf, dataOf } = POSTGRAPHILE[question];
      return { body: JSON.stringify({ query, variables: variablesOf?.(ids) }), dataOf: (data) => dataOf(data, ids) };
    },
    count: (program, ask) => countedBy(program, ask),
  },
};

export const LABELS = { 'hand-written': 'hand-written', ours: 'ours', 'ours-stock': 'ours, graphql-js', postgraphile: 'PostGraphile' };

/** The statements of one request, counted by the process that sends them. The first request may do more than the later ones. */
async function countedBy(program, ask) {
  await ask(program.url);
  const before = await program.ask('statements');
  await ask(program.url);
  return (await program.ask('statements')) - before;
}

/** A member says in its log, if it is to, how many statements an operation took. */
async function countedInLog(database, ask) {
  const program = await VARIANTS.ours.start(database, { stderr: 'pipe', env: { ...settings(database), LOG_LEVEL: 'debug' } });
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
