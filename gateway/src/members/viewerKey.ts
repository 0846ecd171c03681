import { writtenGrant } from '@samverkan/common';
import type { Caller } from '../observability/caller.js';

/**
 * What of an operation makes an answer another one than that to the same question by somebody else: the language, who
 * asks, and what they may see. Answers are shared and kept between operations that have the same; all who are anyone
 * have.
 */
export function keyOf({ language, viewer }: Pick<Caller, 'language' | 'viewer'>): string {
  const person = viewer && (viewer.id !== null || viewer.grants.length) ? JSON.stringify([viewer.id, viewer.grants.map(writtenGrant).toSorted()]) : '';
  return `${language ?? ''} ${person} `;
}
