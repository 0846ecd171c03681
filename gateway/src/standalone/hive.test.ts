import { hiveIsInstalled, startHive } from './testing/hive.js';
import { answersAsOurs } from './testing/sameAnswers.js';

const installed = hiveIsInstalled();
const asked = process.env['TEST_HIVE'] === '1';

if (!installed && !asked) {
  // oxlint-disable-next-line jest/no-disabled-tests
  test.skip('Hive Gateway is not installed in infra/bench/hive, so nothing is run behind it: `npm run test:hive` does both', () => {});
} else {
  describe.each(['javascript', 'rust'] as const)('Hive Gateway, with its %s planner, over the members’ service answers as our gateway does', (planner) => {
    answersAsOurs(async ({ supergraphUrl }) => {
      if (!installed) throw new Error('Hive Gateway is not installed: run npm ci in infra/bench/hive.');
      return startHive(supergraphUrl, planner);
    });
  });
}
