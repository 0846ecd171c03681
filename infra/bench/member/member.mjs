import { checkAnswers, post } from '../measure/checkAnswers.mjs';
import { measureInTurn } from '../measure/measureInTurn.mjs';
import { write } from '../report/write.mjs';
import { QUESTIONS } from './questions.mjs';
import { memberChart, memberTable } from './report.mjs';
import { VARIANTS } from './variants.mjs';
import { withMember } from './withMember.mjs';

export const OPTIONS = {
  questions: { type: 'string', default: Object.keys(QUESTIONS).join(',') },
  variants: { type: 'string', default: Object.keys(VARIANTS).join(',') },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '3' },
};

/** One member on PostgreSQL. Prints Markdown, and writes a picture. */
export async function benchMember({ questions, variants, rounds, seconds }) {
  await withMember(variants.split(','), async (running, database, loadGenerator) => {
    const results = new Map();
    const statements = new Map();
    for (const question of questions.split(',')) {
      const asked = running.map((variant) => ({ ...variant, ...VARIANTS[variant.name].ask(question, database.ids) }));
      await checkAnswers(asked);
      for (const { name, body, programs } of asked) statements.set(`${question} ${name}`, await VARIANTS[name].count(programs[0], (url) => post(url, body), database));
      results.set(question, await measureInTurn(asked, { rounds: Number(rounds), milliseconds: Number(seconds) * 1000, least: 20, connections: [1, 8] }, loadGenerator));
      console.error(`measured: ${question}`);
    }
    console.log(memberTable(results, statements, { rounds }));
    write('member.svg', memberChart(results));
  });
}
