import { readFileSync } from 'node:fs';

/** A table of docs/authorisation.md: for each operation, who may run it. */
export interface AuthorisationTable {
  /** The roles, as their columns are headed. */
  roles: string[];
  /** For each operation, by its name, the roles that may run it. */
  rows: Map<string, ReadonlySet<string>>;
}

const PAGE = new URL('../../../docs/authorisation.md', import.meta.url);

/** The table under a heading of docs/authorisation.md. Throws where a row says anything but yes or no. */
export function readTable(heading: string): AuthorisationTable {
  const section = readFileSync(PAGE, 'utf8').split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/authorisation.md has no part "${heading}"`);
  const [head, , ...rows] = section.split('\n').filter((line) => line.startsWith('|')).map(cells);
  const roles = head!.slice(1);
  return { roles, rows: new Map(rows.map(([operation, ...said]) => [operation!.replaceAll('`', ''), new Set(roles.filter((_role, at) => mayRun(operation!, said[at])))])) };
}

const cells = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.trim());

function mayRun(operation: string, said: string | undefined): boolean {
  if (said !== 'yes' && said !== '–') throw new Error(`docs/authorisation.md says ${said} of ${operation}, and not yes or –`);
  return said === 'yes';
}
