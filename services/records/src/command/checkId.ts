import { findOwner } from '@samverkan/common';
import { Refusal } from './refusal.js';

/** Throws a {@link Refusal} BAD_ID unless the text is the id of a record of one of these kinds: `<owner>:<kind>:<ULID>`. Whether the record exists is for its owner to say. */
export function checkId(id: string, kinds: readonly string[], field: string): void {
  const [, kind, name, ...more] = id.split(':');
  if (findOwner(id) !== undefined && kinds.includes(kind!) && name && !more.length) return;
  throw new Refusal('BAD_ID', `${field} must be the id of a record of the kind ${kinds.join(' or ')}: <owner>:<kind>:<ULID>.`, field);
}
