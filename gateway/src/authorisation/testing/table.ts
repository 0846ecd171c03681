import { readFileSync } from 'node:fs';

/** A table of docs/authorisation.md: for each operation, and whatever else has a row, what holds for which role. */
export interface AuthorisationTable {
  /** The roles, as their columns are headed. */
  roles: string[];
  /** By the row's name, without its quotation marks, and the role: what the cell says. */
  rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const PAGE = new URL('../../../../docs/authorisation.md', import.meta.url);

export const YES = 'yes';
export const NO = '–';

/** The table under a heading of docs/authorisation.md. Throws where a cell says none of these words. */
export function readTable(heading: string, words: readonly string[] = [YES, NO]): AuthorisationTable {
  const section = readFileSync(PAGE, 'utf8').split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/authorisation.md has no part "${heading}"`);
  const [head, , ...rows] = section.split('\n').filter((line) => line.startsWith('|')).map(cells);
  const roles = head!.slice(1);
  const said = (name: string, cell: string | undefined): string => {
    if (cell === undefined || !words.includes(cell)) throw new Error(`docs/authorisation.md says ${cell} of ${name}, and none of ${words.join(', ')}`);
    return cell;
  };
  return { roles, rows: new Map(rows.map(([name, ...row]) => [name!.replaceAll('`', ''), new Map(roles.map((role, at) => [role, said(name!, row[at])]))])) };
}

const cells = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.trim());

/** The rows in whose column of this role stands this word. */
export const rowsThatSay = ({ rows }: AuthorisationTable, role: string, word: string): string[] => [...rows].filter(([, row]) => row.get(role) === word).map(([name]) => name);
