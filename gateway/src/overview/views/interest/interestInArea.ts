import { findOwner } from '@samverkan/common';
import type { OwnAnswer } from '../../../members/router.js';
import { rowsIn } from '../../survey.js';

/** Whether a member has said anything of an area: these four are never the same. */
export type InterestAnswer = 'STATED' | 'NOT_STATED' | 'NOT_PUBLISHED' | 'NO_ANSWER';

export interface MemberInterest {
  member: string;
  answer: InterestAnswer;
  /** What it says; null unless it has stated something. */
  interest: string | null;
}

/** What every member says of one area. */
export interface InterestInArea {
  areaId: string;
  /** In the manifest's order. */
  members: MemberInterest[];
}

/** The interest of all members in every area of the federation that any of them has said something of, by the areas' ids. */
export function findInterests(federation: string, answers: readonly OwnAnswer[]): InterestInArea[] {
  const areas = new Set(answers.flatMap((answer) => rowsIn(answer, 'interests').map(({ areaId }) => areaId)).filter((id): id is string => findOwner(id) === federation));
  return [...areas].toSorted().map((areaId) => interestIn(areaId, answers));
}

/** The interest of all members in one area. */
export function interestIn(areaId: string, answers: readonly OwnAnswer[]): InterestInArea {
  return { areaId, members: answers.map((answer) => ofMember(areaId, answer)) };
}

function ofMember(areaId: string, answer: OwnAnswer): MemberInterest {
  const { member } = answer;
  if ('failure' in answer) return { member, answer: 'NO_ANSWER', interest: null };
  const row = rowsIn(answer, 'interests').find((said) => said['areaId'] === areaId);
  if (row?.['notPublished'] != null) return { member, answer: 'NOT_PUBLISHED', interest: null };
  const interest = row?.['interest'];
  return typeof interest === 'string' ? { member, answer: 'STATED', interest } : { member, answer: 'NOT_STATED', interest: null };
}
