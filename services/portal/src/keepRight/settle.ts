import { linkToOperation } from '../linkToOperation.ts';
import type { KeepRightTexts } from '../texts/keepRight/KeepRightTexts.ts';
import type { Deadline, DeadlineKind } from './worklist.ts';

type Words = KeepRightTexts['deadlines'];
type Word = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** A field of the form that settles a deadline. */
export interface Field {
  name: string;
  kind: 'line' | 'lines' | 'day' | 'partialDate' | 'address' | 'tick' | 'choice';
  label: Word;
  hint?: Word;
  required?: boolean;
  /** Of a choice: what can be chosen, the first to begin with. */
  options?: readonly Word[];
  /** Whether it begins with the day today. */
  today?: boolean;
}

export type SettledHere = keyof Words['settle'];

const DONE_ON: Field = { name: 'doneOn', kind: 'day', label: 'doneOn', required: true, today: true };

/** What is asked for each kind that has a form. */
export const FIELDS: Record<SettledHere, readonly Field[]> = {
  REVIEW_AGAIN: [{ name: 'plannedFor', kind: 'partialDate', label: 'plannedFor', hint: 'plannedForHint', required: true }],
  INFORM: [{ name: 'evidence', kind: 'line', label: 'evidence', hint: 'evidenceHint', required: true }, DONE_ON, { name: 'dueOn', kind: 'day', label: 'dueAgain', hint: 'dueAgainHint' }],
  ANCHOR: [{ name: 'outcome', kind: 'line', label: 'outcome', hint: 'outcomeHint', required: true }, DONE_ON, { name: 'skipped', kind: 'tick', label: 'skipped' }],
  CALL_MEETING: [
    { name: 'how', kind: 'choice', label: 'call', options: ['call', 'cancelled'] },
    { name: 'calledBy', kind: 'line', label: 'calledBy', hint: 'calledByHint' },
    { name: 'agenda', kind: 'lines', label: 'agenda', hint: 'agendaHint' },
  ],
  RECORD_MEETING: [
    { name: 'how', kind: 'choice', label: 'held', options: ['held', 'cancelled'] },
    { name: 'minutesUrl', kind: 'address', label: 'minutes', hint: 'minutesHint' },
  ],
  DO_DUTY: [DONE_ON, { name: 'document', kind: 'line', label: 'documentOptional', hint: 'documentHint' }],
  DOCUMENT_DUTY: [{ name: 'document', kind: 'line', label: 'document', hint: 'documentHint', required: true }],
};

export const isSettledHere = (kind: DeadlineKind): kind is SettledHere => kind in FIELDS;

export interface CommandGiven {
  /** The command: `schema/operations/keep-right/<name>.graphql`. */
  name: string;
  variables: Record<string, unknown>;
}

/** The command that settles a deadline, from what was filled in. */
export function commandFor({ kind, recordId, agreementId, subject, body, dueOn }: Deadline, filled: Readonly<Record<string, string>>, language: string): CommandGiven {
  const text = (name: string) => filled[name]?.trim() ?? '';
  const orNone = (name: string) => text(name) || null;
  switch (kind) {
    case 'REVIEW_AGAIN':
      return { name: 'plan-evaluation', variables: { agreement: agreementId, plannedFor: text('plannedFor'), language } };
    case 'INFORM':
      return { name: 'inform-party', variables: { agreement: agreementId, audience: subject, evidence: text('evidence'), doneOn: text('doneOn'), dueOn: orNone('dueOn'), language } };
    case 'ANCHOR':
      return { name: 'complete-anchoring', variables: { id: recordId, outcome: text('outcome'), doneOn: text('doneOn'), skipped: text('skipped') !== '' } };
    case 'CALL_MEETING':
      if (text('how') === 'cancelled') return { name: 'cancel-meeting', variables: { id: recordId } };
      return { name: 'call-meeting', variables: { body: body?.id, date: dueOn, calledBy: text('calledBy'), agenda: text('agenda').split('\n').map((line) => line.trim()).filter(Boolean) } };
    case 'RECORD_MEETING':
      if (text('how') === 'cancelled') return { name: 'cancel-meeting', variables: { id: recordId } };
      return { name: 'hold-meeting', variables: { id: recordId, minutesUrl: orNone('minutesUrl') } };
    case 'DO_DUTY':
    case 'DOCUMENT_DUTY':
      return { name: 'complete-duty', variables: { id: recordId, doneOn: orNone('doneOn'), document: orNone('document') } };
    default:
      throw new Error(`${kind} has no form`);
  }
}

/** Where the explorer opens the command of a kind that is too weighty for a form, filled in as far as is known; undefined where there is none. */
export function linkFor({ kind, agreementId }: Deadline, organisation: string, language: string, key: string, on: string): string | undefined {
  if (agreementId === null) return undefined;
  if (kind === 'DECIDE_ON_NOTICE') return linkToOperation('keep-right/give-notice', { organisation, key, id: `${organisation}:statement:${agreementId}`, givenOn: on, lastDay: null });
  if (kind !== 'FINISH_EVALUATION') return undefined;
  const score = { points: null };
  return linkToOperation('keep-right/record-evaluation', { organisation, key, input: { organisationId: organisation, agreementId, finished: true, deliversOnPurpose: score, valueForMoney: score, evidence: '', outcome: null, nextReviewOn: null, language } });
}
