import { readContract } from '../contract.js';
import { contractMajor, findUnannouncedBreaks, readReleases, release } from './releases.js';

/** `npm run release -w schema`: the contract as it is checked in is what others may rely on from now on. */
const breaks = await findUnannouncedBreaks(readContract(), contractMajor(), readReleases());
if (breaks.length) {
  console.error(['The contract breaks what was released. Raise `major` in schema/contract/version.yaml, or take this back:', ...breaks].join('\n  '));
  process.exitCode = 1;
} else {
  console.log(`Released: ${release().pathname}`);
}
