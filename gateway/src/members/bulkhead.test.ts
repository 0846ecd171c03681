import { Bulkhead, Full } from './bulkhead.js';

test('so many are let in at once; the next ones wait for their turn, in the order in which they came', async () => {
  const bulkhead = new Bulkhead({ atOnce: 2, waiting: 2 });
  const order: string[] = [];
  const enter = async (name: string) => {
    await bulkhead.enter();
    order.push(name);
  };
  const entered = ['a', 'b', 'c', 'd'].map(enter);
  await Promise.all(entered.slice(0, 2));
  expect([order, bulkhead.size]).toEqual([['a', 'b'], 4]);
  bulkhead.leave();
  await entered[2];
  expect(order).toEqual(['a', 'b', 'c']);
  for (let left = 0; left < 3; left++) bulkhead.leave();
  await Promise.all(entered);
  expect([order, bulkhead.size]).toEqual([['a', 'b', 'c', 'd'], 0]);
});

test('who need not wait does not, and one too many is refused at once', () => {
  const bulkhead = new Bulkhead({ atOnce: 1, waiting: 0 });
  expect(bulkhead.enter()).toBeUndefined();
  expect(() => bulkhead.enter()).toThrow(Full);
  bulkhead.leave();
  expect(bulkhead.enter()).toBeUndefined();
});
