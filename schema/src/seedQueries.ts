import { readdirSync, readFileSync } from 'node:fs';
import { schemaFile } from './contract.js';

/** A query that shows what some sentences of the founding documents ask for: `operations/seeds/<name>.graphql`. */
export interface SeedQuery {
  name: string;
  text: string;
  /** In which federation it has something to show. */
  federation: string;
  /** The sentences, by their ids: `G11`. */
  seeds: string[];
  /** The role in the federation of whom it is asked for; undefined for anyone. */
  as: string | undefined;
  /** Paths into the answer's data at which there must be something. */
  shows: string[];
}

/** Every such query, by name, with what the lines at its head say. Throws where a head lacks something. */
export function readSeedQueries(): SeedQuery[] {
  const files = readdirSync(schemaFile('operations/seeds/')).filter((file) => file.endsWith('.graphql'));
  return files.toSorted().map((file) => {
    const text = readFileSync(schemaFile(`operations/seeds/${file}`), 'utf8');
    const say = (word: string) => [...text.matchAll(new RegExp(`^# ${word}: *(.+)$`, 'gm'))].map(([, said]) => said!.trim());
    const [federation] = say('Federation');
    const [as] = say('As');
    const query = { name: file.replace(/\.graphql$/, ''), text, federation: federation ?? '', as, seeds: say('Seeds').flatMap((ids) => ids.split(/[ ,]+/)), shows: say('Shows') };
    if (!federation || !query.seeds.length || !query.shows.length) throw new Error(`${file} lacks a line "# Federation:", "# Seeds:" or "# Shows:" at its head`);
    return query;
  });
}
