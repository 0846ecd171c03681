import { profile } from '../measure/profile.mjs';
import { bodyOf } from './queries.mjs';
import { withMembers } from './withMembers.mjs';

export const OPTIONS = {
  n: { type: 'string', default: '33' },
  query: { type: 'string', default: 'q3' },
  variant: { type: 'string', default: 'own' },
  seconds: { type: 'string', default: '5' },
};

/** Where the time of one variant goes. */
export async function profileMembers({ n, query, variant, seconds }) {
  await withMembers({ n: Number(n), variants: [variant] }, async ([{ url, programs: [program] }], loadGenerator) => {
    for (const each of query.split(',')) await profile({ name: `members-${variant}-${n}-${each}`, url, body: bodyOf(each), program }, { milliseconds: Number(seconds) * 1000 }, loadGenerator);
  });
}
