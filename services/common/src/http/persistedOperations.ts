import { createHash } from 'node:crypto';
import { BodyRefused } from './readBody.js';

/** Operations that are known beforehand, by the SHA-256 of their text, in hexadecimal. */
export type PersistedOperations = ReadonlyMap<string, string>;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What of a request says which document it is about. */
export interface NamedDocument {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/**
 * The text of the document that a request means: its own, or the one whose hash it sends, as `documentId` (with or without
 * `sha256:`) or as Apollo's clients do. Undefined when it says neither, and for a hash that clients may make known by
 * sending it again with its text. Throws {@link BodyRefused} where the two do not fit, or nobody knows the id.
 */
export function documentOf({ query, documentId, extensions }: NamedDocument, known: PersistedOperations): string | undefined {
  const text = typeof query === 'string' && query !== '' ? query : undefined;
  const hash = typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : apolloHash(extensions);
  if (hash === undefined) return text;
  if (text !== undefined && hashOf(text) !== hash) throw new BodyRefused(400, 'PERSISTED_QUERY_MISMATCH', 'The hash is not that of the query beside it.');
  const found = text ?? known.get(hash);
  if (found === undefined && documentId !== undefined) throw new BodyRefused(400, 'PERSISTED_QUERY_NOT_FOUND', 'No operation is known by this documentId.');
  return found;
}

function apolloHash(extensions: unknown): string | undefined {
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } | null } | null | undefined)?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}
