import { z } from 'zod';
import { milliseconds } from '../environment.js';
import { LIMIT_MODES, LIMIT_NAMES, LIMITS, limitsOf, type LimitMode, type LimitName, type Limits, type Side } from '../limits/limits.js';
import { FREE_QUERIES, INTROSPECTION, OPEN, type SchemaAccess } from './schemaAccess.js';
import { PATIENCE, type Patience } from './slowClients.js';

/** What a program that answers over HTTP keeps to, against too much, too slow and too curious requests. */
export interface Protection {
  limits: Limits;
  /** How long a client may take to say what it asks. */
  patience: Patience;
  /** The origins whose pages may read answers, besides the program's own. */
  origins: readonly string[];
  /** The proxies whose word for a client's address is taken: how many there are in a row, or their addresses. */
  trustedProxies: number | readonly string[];
  access: SchemaAccess;
}

/** A side's protection as nobody has changed it. */
export function protectionOf(side: Side, max: Partial<Record<LimitName, number>> = {}, mode: LimitMode = 'enforce'): Protection {
  return { limits: limitsOf(side, max, mode), patience: PATIENCE, origins: [], trustedProxies: 0, access: OPEN };
}

type LimitSetting = (typeof LIMITS)[LimitName]['setting'];

const wholeNumber = z.coerce.number('expected a whole number').int('expected a whole number').min(1, 'expected at least 1').optional();
const isOriginOrAll = (text: string): boolean => text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
const list = z.string().transform((text) => text.split(',').map((item) => item.trim()).filter(Boolean));

/** The settings by which it is changed, for a program's `config.ts`. */
export const PROTECTION_SETTINGS = {
  LIMITS: z.enum(LIMIT_MODES, `expected one of ${LIMIT_MODES.join(', ')}`).default('enforce'),
  ...(Object.fromEntries(LIMIT_NAMES.map((name) => [LIMITS[name].setting, wholeNumber])) as Record<LimitSetting, typeof wholeNumber>),
  HEADERS_WITHIN: milliseconds(PATIENCE.headers),
  REQUEST_WITHIN: milliseconds(PATIENCE.request),
  CORS_ORIGINS: list.pipe(z.array(z.string().refine(isOriginOrAll, 'expected origins such as https://kommun.example, separated by commas, or *'))).default([]),
  TRUSTED_PROXIES: z.union([z.coerce.number().int().min(0), list], 'expected how many there are in a row, or their addresses').default(0),
  INTROSPECTION: z.enum(INTROSPECTION, `expected one of ${INTROSPECTION.join(', ')}`).default(OPEN.introspection),
  FREE_QUERIES: z.enum(FREE_QUERIES, `expected one of ${FREE_QUERIES.join(', ')}`).default(OPEN.freeQueries),
};

/** A side's protection as the settings have it. */
export function protectionFrom(side: Side, read: z.infer<z.ZodObject<typeof PROTECTION_SETTINGS>>): Protection {
  const max = Object.fromEntries(LIMIT_NAMES.flatMap((name) => (read[LIMITS[name].setting] === undefined ? [] : [[name, read[LIMITS[name].setting]]]))) as Partial<Record<LimitName, number>>;
  return {
    limits: limitsOf(side, max, read.LIMITS),
    patience: { headers: read.HEADERS_WITHIN, request: read.REQUEST_WITHIN },
    origins: read.CORS_ORIGINS,
    trustedProxies: read.TRUSTED_PROXIES,
    access: { introspection: read.INTROSPECTION, freeQueries: read.FREE_QUERIES },
  };
}
