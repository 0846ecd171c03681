import { Histogram, Registry } from 'prom-client';
import { Distribution } from './distribution.js';
import { readHistogram } from './readHistogram.js';

const BOUNDS = [0.1, 0.5, 1];
const described = { name: 'some_seconds', help: 'Some.', labelNames: ['member'] };

test.each([[[]], [[0.05]], [[0.1, 0.5, 1]], [[0, 0.3, 0.7, 1.5, 100, 0.1000001]]])('a scrape reads the same as of prom-client’s own histogram: %j', async (values) => {
  const ours = new Registry();
  const distribution = new Distribution(BOUNDS);
  readHistogram(ours, { ...described, read: () => [[{ member: 'hylte' }, distribution]] });
  const theirs = new Registry();
  const histogram = new Histogram({ ...described, buckets: BOUNDS, registers: [theirs] });
  histogram.zero({ member: 'hylte' });
  for (const value of values) {
    distribution.add(value);
    histogram.observe({ member: 'hylte' }, value);
  }
  expect(await ours.metrics()).toBe(await theirs.metrics());
});
