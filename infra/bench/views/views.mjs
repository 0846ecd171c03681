import { checkAnswers, post } from '../measure/checkAnswers.mjs';
import { measureInTurn } from '../measure/measureInTurn.mjs';
import { Program } from '../measure/program.mjs';
import { withPrograms } from '../measure/withPrograms.mjs';
import { VARIANTS } from '../members/variants.mjs';
import { describeMachine } from '../report/describeMachine.mjs';
import { figures, markdownTable, megabytes, ratio } from '../report/markdownTable.mjs';
import { startDatabases } from './databases.mjs';
import { BODY } from './question.mjs';

export const OPTIONS = {
  n: { type: 'string', default: '33' },
  agreements: { type: 'string', default: '30' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '2' },
};

const LABELS = { 'hand-written': 'a query to each database, by hand', ours: 'ours: the gateway over the members' };

/** Whether the promise holds, over n members' own databases on one machine. Prints Markdown. */
export async function benchViews({ n, agreements, rounds, seconds }) {
  const { databases, stop } = await startDatabases(Number(n), Number(agreements));
  try {
    await withPrograms(async ({ started, loadGenerator }) => {
      const handWritten = await Program.start(new URL('./handWritten.mjs', import.meta.url), { databases });
      const members = await Program.start(new URL('./realMembers.mjs', import.meta.url), { databases });
      started.push(handWritten, members);
      const { url, programs } = await VARIANTS.own({ memberUrls: members.url });
      started.push(...programs);
      const asked = [
        { name: 'hand-written', url: handWritten.url, body: BODY, programs: [handWritten] },
        { name: 'ours', url, body: BODY, programs: [...programs, members] },
      ];
      await checkAnswers(asked);
      const statements = new Map([['hand-written', (await countOne(handWritten, handWritten.url)) / Number(n)], ['ours', await countOne(members, url)]]);
      const results = await measureInTurn(asked, { rounds: Number(rounds), milliseconds: Number(seconds) * 1000, least: 10, connections: [1, 8] }, loadGenerator);
      console.log(report(results, statements, { n, agreements, rounds }));
    });
  } finally {
    await stop();
  }
}

/** The SQL statements of one request. */
async function countOne(program, url) {
  const before = await program.ask('statements');
  await post(url, BODY);
  return (await program.ask('statements')) - before;
}

function report(results, statements, { n, agreements, rounds }) {
  const limit = results.get('hand-written').at;
  const rows = [...results].map(([name, { at, peakMemory }]) => [
    LABELS[name], statements.get(name), figures(at[1].p50), figures(at[1].p95), figures(at[1].perSecond), figures(at[8].perSecond), figures(at[1].cpu), megabytes(peakMemory),
    ratio(at[1].p50, limit[1].p50), ratio(limit[8].perSecond, at[8].perSecond),
  ]);
  return `### Whether the promise holds, over ${n} members' own databases

${markdownTable(['', 'SQL a member', 'p50', 'p95', 'req/s, 1', 'req/s, 8', 'CPU', 'peak MB', 'p50 ratio', 'req/s ratio, 8'], rows)}

${n} databases on one PostgreSQL, each with ${agreements} agreements of its own and what it states on the others'; the members share a process. p50, p95 and CPU time of the programs (not of PostgreSQL) with one connection, in ms; median of ${rounds} rounds in turn. ${describeMachine()}.
`;
}
