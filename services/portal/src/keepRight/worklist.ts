/** What the query of schema/operations/keep-right/worklist.graphql answers: a list is null where who would know it has not answered. */
export interface Worklist {
  toVerify: Unit[] | null;
  differences: Difference[] | null;
  deadlines: Deadline[] | null;
  remarks: Remark[] | null;
  coverage: { members: MemberAnswer[] };
}

export interface Unit {
  responsibleUnit: string | null;
  count: number;
  records: RecordToVerify[];
}

export interface RecordToVerify {
  recordType: string;
  recordId: string;
  name: string | null;
  version: number | null;
  lastVerifiedOn: string | null;
  agreement: AgreementName | null;
}

export interface AgreementName {
  id: string;
  title: string | null;
}

export interface Difference {
  agreementId: string;
  agreement: { title: string | null; keeper: { name: string | null } | null } | null;
  organisationId: string;
  organisation: { name: string | null } | null;
  field: DifferenceField;
  keeperValue: string | null;
  partyValue: string | null;
  keeperAsOf: string | null;
  partyAsOf: string | null;
}

export type DifferenceField = 'PARTY' | 'ROLE' | 'STANDING' | 'SINCE';

export interface Deadline {
  kind: DeadlineKind;
  dueOn: string;
  overdue: boolean;
  recordId: string;
  subject: string | null;
  duty: string | null;
  body: { id: string } | null;
  agreementId: string | null;
  agreement: { title: string | null } | null;
}

export type DeadlineKind = 'DECIDE_ON_NOTICE' | 'AGREEMENT_ENDS' | 'FINISH_EVALUATION' | 'REVIEW_AGAIN' | 'INFORM' | 'ANCHOR' | 'CALL_MEETING' | 'RECORD_MEETING' | 'DO_DUTY' | 'DOCUMENT_DUTY';

export interface Remark {
  id: string;
  version: number | null;
  recordType: string | null;
  recordName: string | null;
  language: string | null;
  text: string | null;
  entries: { at: string | null }[] | null;
}

export interface MemberAnswer {
  member: string;
  status: 'OK' | 'STALE' | 'TIMEOUT' | 'UNAVAILABLE' | 'DENIED' | 'LAGGING';
  asOf: string | null;
}

/** What is known of it: while the organisation itself is not heard, nobody knows where it and others differ. */
export const asFarAsKnown = (worklist: Worklist, organisation: string): Worklist => (findAbsent(worklist).silent.some(({ member }) => member === organisation) ? { ...worklist, differences: null } : worklist);

/** Whether there is nothing to do, and that is certain. */
export const isDone = (worklist: Worklist): boolean => {
  const { toVerify, differences, deadlines, remarks } = worklist;
  return [toVerify, differences, deadlines, remarks].every((list) => list?.length === 0) && findAbsent(worklist).silent.length === 0;
};

/** Which members are not heard, and of which of them an earlier answer serves. */
export function findAbsent({ coverage: { members } }: Worklist): { silent: MemberAnswer[]; earlier: MemberAnswer[] } {
  return { silent: members.filter(({ status }) => status !== 'OK' && status !== 'STALE' && status !== 'LAGGING'), earlier: members.filter(({ status }) => status === 'STALE') };
}

/** Records of one sort beside each other, those of a sort by what they are called. */
export function inOrder(records: readonly RecordToVerify[], sortName: (recordType: string) => string, language: string): RecordToVerify[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return records.toSorted((a, b) => compare(sortName(a.recordType), sortName(b.recordType)) || compare(calledBy(a), calledBy(b)));
}

/** What a record is called: by itself and by the agreement that it is about, or at least by its key, without what only machines read. */
export function calledBy({ name, agreement, recordId }: Pick<RecordToVerify, 'name' | 'agreement' | 'recordId'>): string {
  const parts = [name, agreement?.title].filter((part) => part != null && part !== '');
  if (name !== null && /^\d/.test(name)) parts.reverse(); // only a day: what it is the day of comes first
  return [...new Set(parts)].join(' · ') || readableKey(recordId);
}

/** "DEBT_COUNSELLOR 2024-12-31" as it is; of an id, which says nothing, the end that tells it from others. */
function readableKey(key: string): string {
  const told = key.split(' ').filter((part) => !part.includes(':'));
  return told.length ? told.join(' ') : `… ${key.slice(-6)}`;
}
