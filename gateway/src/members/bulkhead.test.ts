import { Bulkhead, Full } from './bulkhead.js';

/** Work that ends when it is told to. */
function aTask(order: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    end,
    run: async () => {
      order.push(name);
      await ended;
      return name;
    },
  };
}

test('so many run at once; the next ones wait for their turn, in the order in which they came', async () => {
  const bulkhead = new Bulkhead({ atOnce: 2, waiting: 2 });
  const order: string[] = [];
  const tasks = ['a', 'b', 'c', 'd'].map((name) => aTask(order, name));
  const results = tasks.map((task) => bulkhead.run(task.run));
  expect([order, bulkhead.size]).toEqual([['a', 'b'], 4]);
  tasks[1]!.end();
  await results[1];
  expect(order).toEqual(['a', 'b', 'c']);
  for (const task of tasks) task.end();
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
  expect(bulkhead.size).toBe(0);
});

test('one too many is refused at once, and what fails makes room', async () => {
  const bulkhead = new Bulkhead({ atOnce: 1, waiting: 0 });
  const failing = bulkhead.run(() => Promise.reject(new Error('no')));
  await expect(bulkhead.run(async () => 'in vain')).rejects.toThrow(Full);
  await expect(failing).rejects.toThrow('no');
  expect(await bulkhead.run(async () => 'next')).toBe('next');
});
