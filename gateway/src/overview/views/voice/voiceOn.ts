import { findOwner } from '@samverkan/common';
import type { OwnAnswer } from '../../../members/router.js';
import { answersNow, rowsIn } from '../../survey.js';

/** Where the members stand on one thing that is said for all. */
export interface VoiceOn {
  subjectId: string;
  /** How many stand behind it; null as long as a member's word is missing. */
  standBehind: number | null;
  /** How many are known to stand behind it. */
  standBehindAtLeast: number;
  /** Whether all do; null as long as it is not known. */
  unanimous: boolean | null;
  supports: string[];
  dissents: string[];
  abstains: string[];
  ownAnswers: string[];
  /** Those that answer and have stated nothing. */
  notStated: string[];
}

const isSubject = (id: unknown, federation: string): id is string => findOwner(id) === federation && /^[^:]+:(position|response):[^:]+$/.test(id as string);

/** Where the members stand on everything that any of them has taken a stance on, by the subjects' ids. */
export function findVoices(federation: string, answers: readonly OwnAnswer[]): VoiceOn[] {
  const subjects = new Set(answers.flatMap((answer) => rowsIn(answer, 'stances').map(({ subjectId }) => subjectId)).filter((id) => isSubject(id, federation)));
  return [...subjects].toSorted().map((subjectId) => voiceOn(subjectId, answers));
}

/** Where the members stand on one thing. Silence is not support, and a member that does not answer is not silent. */
export function voiceOn(subjectId: string, answers: readonly OwnAnswer[]): VoiceOn {
  const kindOf = (answer: OwnAnswer) => ('failure' in answer ? 'NOT_HEARD' : (rowsIn(answer, 'stances').find((row) => row['subjectId'] === subjectId)?.['kind'] ?? 'NOT_STATED'));
  const byKind = Map.groupBy(answers, kindOf);
  const members = (kind: string) => (byKind.get(kind) ?? []).map(({ member }) => member);
  const known = members('SUPPORTS').length;
  const complete = answers.every(answersNow);
  const against = answers.length - known - members('NOT_HEARD').length;
  return {
    subjectId,
    standBehind: complete ? known : null,
    standBehindAtLeast: known,
    unanimous: complete ? against === 0 : against > 0 ? false : null,
    supports: members('SUPPORTS'),
    dissents: members('DISSENTS'),
    abstains: members('ABSTAINS'),
    ownAnswers: members('OWN_ANSWER'),
    notStated: members('NOT_STATED'),
  };
}
