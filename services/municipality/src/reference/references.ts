import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner } from '@samverkan/common';
import { Refusal, type Column, recordId, text } from '@samverkan/records';
import { OwnReference } from './ownReference.js';

/** A row that says which record it is by our id, or by what the organisation's own system calls it. */
export interface Referred {
  id: string | null;
  reference: string | null;
}

/** The columns that every such table begins with. */
export const referenceColumns = (kind: string, example: string): readonly Column<keyof Referred>[] => [
  {
    name: 'id',
    heading: { sv: 'Id', nb: 'Id', en: 'Id' },
    about: { sv: 'Registrets eget id; finns i det som exporteras. Lämna tomt för en ny post.', nb: 'Registerets egen id; finnes i det som eksporteres. La stå tomt for en ny post.', en: 'The register’s own id; it is in what is exported. Leave it empty for a new record.' },
    type: recordId(kind),
    example: null,
  },
  {
    name: 'reference',
    heading: { sv: 'Eget nummer', nb: 'Eget nummer', en: 'Own number' },
    about: { sv: 'Vad posten heter i ert eget system: samma nummer uppdaterar samma post nästa gång.', nb: 'Hva posten heter i deres eget system: samme nummer oppdaterer samme post neste gang.', en: 'What the record is called in your own system: the same number updates the same record next time.' },
    type: text,
    example,
  },
];

export const REFERENCE_KEYS = [['id'], ['reference']] as const;

export const keyOfReferred = ({ id, reference }: Partial<Referred>): string | undefined => id ?? (reference == null ? undefined : `reference:${reference}`);

/** The ids that references stand for, by the references. */
export async function findByReference(em: EntityManager, kind: string, references: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = references.filter((reference) => reference != null);
  if (!wanted.length) return new Map();
  return new Map((await em.find(OwnReference, { kind, reference: { $in: wanted } })).map(({ reference, recordId: id }) => [reference, id]));
}

/** The references that records have, by their ids. */
export async function referencesOf(em: EntityManager, kind: string, ids: readonly string[]): Promise<Map<string, OwnReference>> {
  if (!ids.length) return new Map();
  return new Map((await em.find(OwnReference, { kind, recordId: { $in: ids } })).map((own) => [own.recordId, own]));
}

/** Which record each row is of, in their order; undefined where there is none yet. */
export async function findReferred(em: EntityManager, kind: string, rows: readonly Partial<Referred>[]): Promise<(string | undefined)[]> {
  const byReference = await findByReference(em, kind, rows.filter(({ id }) => id == null).map(({ reference }) => reference));
  return rows.map(({ id, reference }) => id ?? byReference.get(reference ?? ''));
}

/** A new record has no id of its own making. Throws a Refusal: NOT_OWNER, NO_RECORD. */
export function checkNew(organisation: string, { id }: Referred): void {
  if (id === null) return;
  if (findOwner(id) !== organisation) throw new Refusal('NOT_OWNER', `${id} belongs to ${findOwner(id)}, and only its owner changes it.`, 'id');
  throw new Refusal('NO_RECORD', `There is no record ${id} here.`, 'id');
}

/** Gives a record the reference that its row says, in place of the one that it had. */
export function refer(em: EntityManager, kind: string, id: string, reference: string | null, before: OwnReference | undefined): void {
  if (before?.reference === (reference ?? undefined)) return;
  if (before) em.remove(before);
  if (reference !== null) em.create(OwnReference, { kind, reference, recordId: id });
}

/** Puts our ids in the place of references to agreements that we keep. What is neither stays, and is refused when it is used. */
export async function resolveAgreements(em: EntityManager, rows: readonly { agreement?: string | null }[]): Promise<void> {
  const byReference = await findByReference(em, 'agreement', rows.map(({ agreement }) => (agreement != null && findOwner(agreement) === undefined ? agreement : null)));
  for (const row of rows) row.agreement = byReference.get(row.agreement ?? '') ?? row.agreement ?? null;
}
