import { profile } from '../measure/profile.mjs';
import { VARIANTS } from './variants.mjs';
import { withMember } from './withMember.mjs';

export const OPTIONS = {
  question: { type: 'string', default: 'list1000' },
  variant: { type: 'string', default: 'ours' },
  seconds: { type: 'string', default: '5' },
};

/** Where the time of one variant goes. */
export async function profileMember({ question, variant, seconds }) {
  await withMember([variant], async ([{ url, programs: [program] }], { ids }, loadGenerator) => {
    for (const each of question.split(',')) await profile({ name: `member-${variant}-${each}`, url, body: VARIANTS[variant].ask(each, ids).body, program }, { milliseconds: Number(seconds) * 1000 }, loadGenerator);
  });
}
