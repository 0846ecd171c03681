// `npm run bench -- <what> [options]`
import { parseArgs } from 'node:util';

const BENCHMARKS = {
  members: async () => import('./members/members.mjs').then(({ OPTIONS, benchMembers }) => ({ options: OPTIONS, run: benchMembers })),
  trust: async () => import('./members/trust.mjs').then(({ OPTIONS, benchTrust }) => ({ options: OPTIONS, run: benchTrust })),
  public: async () => import('./public/public.mjs').then(({ OPTIONS, benchPublic }) => ({ options: OPTIONS, run: benchPublic })),
  'profile-public': async () => import('./public/profilePublic.mjs').then(({ OPTIONS, profilePublic }) => ({ options: OPTIONS, run: profilePublic })),
  member: async () => import('./member/member.mjs').then(({ OPTIONS, benchMember }) => ({ options: OPTIONS, run: benchMember })),
  views: async () => import('./views/views.mjs').then(({ OPTIONS, benchViews }) => ({ options: OPTIONS, run: benchViews })),
  files: async () => import('./files/files.mjs').then(({ OPTIONS, benchFiles }) => ({ options: OPTIONS, run: benchFiles })),
  'profile-member': async () => import('./member/profileMember.mjs').then(({ OPTIONS, profileMember }) => ({ options: OPTIONS, run: profileMember })),
  'profile-members': async () => import('./members/profileMembers.mjs').then(({ OPTIONS, profileMembers }) => ({ options: OPTIONS, run: profileMembers })),
};

const [what, ...args] = process.argv.slice(2);
if (!Object.hasOwn(BENCHMARKS, what ?? '')) {
  console.error(`Say what to measure: ${Object.keys(BENCHMARKS).join(', ')}. See infra/bench/README.md.`);
  process.exit(2);
}
const { options, run } = await BENCHMARKS[what]();
const { values } = parseArgs({ args, options });
await run(values);
