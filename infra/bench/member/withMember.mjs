import { withPrograms } from '../measure/withPrograms.mjs';
import { startDatabase } from './database.mjs';
import { VARIANTS } from './variants.mjs';

/** The database, the programs that serve it and the load generator, for as long as `use` takes. */
export async function withMember(variants, use) {
  const database = await startDatabase();
  try {
    await withPrograms(async ({ started, loadGenerator }) => {
      const running = [];
      for (const name of variants) {
        const program = await VARIANTS[name].start(database);
        started.push(program);
        running.push({ name, url: program.url, programs: [program] });
      }
      await use(running, database, loadGenerator);
    });
  } finally {
    await database.stop();
  }
}
