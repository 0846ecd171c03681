/** Who keeps to a limit: the gateway, which anybody asks, or a member, which the gateway asks in batches. */
export type Side = 'gateway' | 'member';

/** What is done about a request that is over a limit: it is refused, only counted and logged, or nothing. */
export const LIMIT_MODES = ['enforce', 'measure', 'off'] as const;
export type LimitMode = (typeof LIMIT_MODES)[number];

interface Limit {
  /** What a client is told. It never changes. */
  code: string;
  status: number;
  /** The setting that changes it. */
  setting: string;
  /** As it is when nobody has set it. */
  gateway: number;
  member: number;
  /** What is limited, with its unit, for who sets it. */
  of: string;
  /** What holds in every mode, as many times the limit: beyond it the process itself would suffer. */
  hard?: number;
}

const KIB = 1_024;
const MIB = 1_024 * KIB;

/** All limits of a request, in the order in which they are looked at. */
export const LIMITS = {
  concurrency: { code: 'TOO_BUSY', status: 503, setting: 'LIMIT_CONCURRENCY', gateway: 1_000, member: 2_000, of: 'requests that are answered at the same time' },
  headers: { code: 'TOO_MANY_HEADERS', status: 431, setting: 'LIMIT_HEADERS', gateway: 100, member: 100, of: 'headers of a request, which together are at most 16 KiB' },
  body: { code: 'BODY_TOO_LARGE', status: 413, setting: 'LIMIT_BODY', gateway: 256 * KIB, member: 16 * MIB, of: 'bytes of a request’s body, both as it comes and after decompression', hard: 16 },
  nesting: { code: 'NESTED_TOO_DEEP', status: 400, setting: 'LIMIT_NESTING', gateway: 200, member: 250, of: 'brackets within each other, in the document and in the variables', hard: 4 },
  tokens: { code: 'TOO_MANY_TOKENS', status: 400, setting: 'LIMIT_TOKENS', gateway: 5_000, member: 50_000, of: 'lexical tokens of a document', hard: 20 },
  selections: { code: 'TOO_MANY_SELECTIONS', status: 400, setting: 'LIMIT_SELECTIONS', gateway: 2_000, member: 20_000, of: 'selections of an operation, its fragments written out', hard: 20 },
  depth: { code: 'TOO_DEEP', status: 400, setting: 'LIMIT_DEPTH', gateway: 30, member: 40, of: 'fields within each other' },
  rootFields: { code: 'TOO_MANY_ROOT_FIELDS', status: 400, setting: 'LIMIT_ROOT_FIELDS', gateway: 30, member: 60, of: 'fields at the root of an operation' },
  aliases: { code: 'TOO_MANY_ALIASES', status: 400, setting: 'LIMIT_ALIASES', gateway: 60, member: 1_000, of: 'fields under another name than their own' },
  repeats: { code: 'TOO_MANY_REPEATS', status: 400, setting: 'LIMIT_REPEATS', gateway: 20, member: 50, of: 'times that a field or a fragment stands within the same braces under the same name' },
  directives: { code: 'TOO_MANY_DIRECTIVES', status: 400, setting: 'LIMIT_DIRECTIVES', gateway: 50, member: 500, of: 'directives of a document' },
  directivesPerField: { code: 'TOO_MANY_DIRECTIVES_IN_ONE_PLACE', status: 400, setting: 'LIMIT_DIRECTIVES_PER_FIELD', gateway: 5, member: 10, of: 'directives of one field, fragment or operation' },
  cost: { code: 'TOO_COSTLY', status: 400, setting: 'LIMIT_COST', gateway: 1_000_000, member: 5_000_000, of: 'points of an operation, worked out before it is run' },
  rate: { code: 'TOO_MANY_REQUESTS', status: 429, setting: 'LIMIT_RATE', gateway: 20_000_000, member: 100_000_000, of: 'points of one viewer’s operations in a minute' },
  time: { code: 'OUT_OF_TIME', status: 503, setting: 'LIMIT_TIME', gateway: 30_000, member: 15_000, of: 'milliseconds for the whole answer' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

/** What limits a program keeps to. */
export interface Limits {
  mode: LimitMode;
  max: Readonly<Record<LimitName, number>>;
}

/** The limits of a side as nobody has changed them; `max` changes some. */
export function limitsOf(side: Side, max: Partial<Record<LimitName, number>> = {}, mode: LimitMode = 'enforce'): Limits {
  const byDefault = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name][side]])) as Record<LimitName, number>;
  return { mode, max: { ...byDefault, ...max } };
}
