import { profile } from '../measure/profile.mjs';
import { bodyOf } from './scene.mjs';
import { withScene } from './withScene.mjs';

export const OPTIONS = {
  query: { type: 'string', default: 'heavy' },
  variant: { type: 'string', default: 'ours' },
  connections: { type: 'string', default: '50' },
  seconds: { type: 'string', default: '5' },
};

/** Where the time of one gateway goes. */
export async function profilePublic({ query, variant, connections, seconds }) {
  await withScene([variant], async ([{ url, programs: [program] }], loadGenerator) => {
    for (const each of query.split(',')) await profile({ name: `public-${variant}-${each}`, url, body: bodyOf(each), program }, { milliseconds: Number(seconds) * 1000, connections: Number(connections) }, loadGenerator);
  });
}
