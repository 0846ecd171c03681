import { HttpSubgraphs } from './httpSubgraphs.js';

test('a subgraph is the same however often it is asked for, until it is let go of', async () => {
  const subgraphs = new HttpSubgraphs({ maxAnswerBytes: 1_000, grace: 1 });
  const [plants, other] = ['http://127.0.0.1:9/plants', 'http://127.0.0.1:9/other'];
  const first = subgraphs.get('plants', plants);
  expect(subgraphs.get('plants', plants)).toBe(first);
  expect(subgraphs.get('plants', other)).not.toBe(first);
  subgraphs.keep(new Set([other]));
  expect(subgraphs.get('plants', plants)).not.toBe(first);
  await subgraphs.close();
});
