import { findOwner } from '@samverkan/common';
import type { OwnAnswer } from '../../../members/router.js';
import { answersNow, rowsIn } from '../../survey.js';

/** A project as the secretariat tells of it. */
export interface ProjectOfNeeds {
  state: string | null;
  needIds: readonly string[] | null;
}

/** The needs that members have put forward, against the projects that answer to them. */
export interface NeedsRaised {
  needs: string[];
  withoutProject: string[];
  /** The share that a project answers to, 0–1; null as long as a member is missing, and where there are no needs. */
  relevance: number | null;
}

/** A project that was not funded answers to nothing. */
const REJECTED = 'REJECTED';

/** Which needs no project answers to, and how much of what is needed the projects are about. */
export function holdAgainst(projects: readonly ProjectOfNeeds[], answers: readonly OwnAnswer[]): NeedsRaised {
  const answered = new Set(projects.filter(({ state }) => state !== REJECTED).flatMap(({ needIds }) => needIds ?? []));
  const needs = answers.flatMap((answer) => rowsIn(answer, 'needs').flatMap(({ id }) => (findOwner(id) === answer.member ? [id as string] : [])));
  const withoutProject = needs.filter((id) => !answered.has(id));
  const complete = answers.every(answersNow);
  return { needs, withoutProject, relevance: complete && needs.length ? 1 - withoutProject.length / needs.length : null };
}
