/** Jest's globalTeardown: stops what jest-setup.mjs started. */
export default async function tearDown() {
  if (!globalThis.samverkanTestCluster) return;
  await globalThis.samverkanTestCluster.stop();
  delete globalThis.samverkanTestCluster;
  delete process.env['TEST_DATABASE_URL'];
}
