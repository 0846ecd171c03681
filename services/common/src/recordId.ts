/**
 * Ids of records. A record's id says whose it is: `<owner>:<kind>:<the rest>`, e.g. `hylte:agreement:01HT3…`; an
 * organisation's own id is the owner alone, `hylte`. The owner of anything is read off its id; nothing is looked up.
 */

/** An organisation's id: lower-case ASCII letters, digits and hyphens, 2–60 characters, e.g. `vaaler-ostfold`. */
export const ORGANISATION_ID = /^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/;

/** Any record's id, or an organisation's: the owner, then parts of letters, digits and hyphens between colons. */
const RECORD_ID = /^[a-z0-9][a-z0-9-]{0,58}[a-z0-9](:[A-Za-z0-9-]{1,80}){0,6}$/;

/** The organisation that owns the record with this id, or undefined if this is no id at all. Takes anything. */
export function findOwner(id: unknown): string | undefined {
  if (typeof id !== 'string' || id.length > 400 || !RECORD_ID.test(id)) return undefined;
  const colon = id.indexOf(':');
  return colon < 0 ? id : id.slice(0, colon);
}

/** The id of what one organisation states on one agreement, whoever keeps the agreement: no lookup finds it either. */
export function statementId(organisation: string, agreementId: string): string {
  return `${organisation}:statement:${agreementId}`;
}
