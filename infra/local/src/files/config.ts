import path from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart, reasonOf } from '../errors.js';
import { repositoryRoot } from '../repository.js';

/** What a command on files was given. */
export interface FilesConfig {
  organisation: string;
  file: string;
  kind: string;
  apply: boolean;
  language: string;
  /** The gateway, or the member itself. */
  url: string;
  token: string | undefined;
  federation: string;
  dataDir: string;
  databaseUrl: string | undefined;
}

export const IMPORT_HELP = `Tries a file with a table, and says of every row what would be done; with --apply, does it.

  npm run import -- --organisation <id> --kind <table> <file> [--apply] [--language sv|nb|en] [--url <address>]

  --kind <table>   agreements, services, costs, baselines, staffing
  --url <address>  the gateway (default http://127.0.0.1:4000), or the member itself with /import at the end

  TOKEN            the token of whoever imports

Exits with 0 when every row is accepted, 1 when the file is refused, 2 when the arguments do not fit.`;

export const EXPORT_HELP = `Writes a table to a file, CSV or XLSX as the file is called; without --kind, everything of the organisation.

  npm run export -- --organisation <id> [--kind <table>] <file> [--language sv|nb|en] [--url <address>]

  --kind <table>   agreements, services, costs, baselines, staffing
  --url <address>  the gateway (default http://127.0.0.1:4000), or the member itself with /import at the end

  TOKEN            the token of whoever exports; everything is for administrators

Exits with 0 when the file is written, 1 when it is refused, 2 when the arguments do not fit.`;

export const RESTORE_HELP = `Reads everything of an organisation, as GET /export gave it, into its empty database.

  npm run restore -- --organisation <id> <file> [--federation <id>]

  DATABASE_URL  the organisation's own empty PostgreSQL database; else the one in DATA_DIR (default .data) is used

Exits with 0 when it is read back, 1 when it is refused (then nothing is written), 2 when the arguments do not fit.`;

/** Where the organisation's files are taken in and given out. */
export const addressOf = ({ url, organisation }: FilesConfig): string => (url.endsWith('/import') ? url.slice(0, -'/import'.length) : `${url.replace(/\/$/, '')}/organisations/${organisation}`);

/** Reads a command. Throws {@link CannotStart} with what does not fit. */
export function readFilesConfig(args: readonly string[], environment: NodeJS.ProcessEnv, { kind: needsKind }: { kind: boolean }): FilesConfig | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const { organisation = '', kind = '', apply = false, language = 'en', federation = 'goda-grannar' } = values;
  const url = values.url ?? `http://127.0.0.1:${environment['GATEWAY_PORT'] || 4000}`;
  const faults = [
    ...(organisation ? [] : ['--organisation is lacking: whose records they are.']),
    ...(positionals.length === 1 ? [] : ['Name one file.']),
    ...(/^[a-z]+$/.test(kind) || (!needsKind && !kind) ? [] : ['--kind is lacking: which table the file is.']),
    ...(URL.canParse(url) ? [] : [`--url is ${JSON.stringify(url)}, expected an address.`]),
  ];
  if (faults.length) throw new CannotStart(['These arguments do not fit (--help lists them):', ...faults.map((fault) => `  ${fault}`)].join('\n'), 2);
  const dataDir = path.resolve(environment['DATA_DIR'] || path.join(repositoryRoot, '.data'));
  return { organisation, file: positionals[0]!, kind, apply, language, url, token: environment['TOKEN'] || undefined, federation, dataDir, databaseUrl: environment['DATABASE_URL'] || undefined };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { organisation: text, kind: text, language: text, url: text, federation: text, apply: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CannotStart(`${reasonOf(error)}\n(--help lists what can be given)`, 2);
  }
}
