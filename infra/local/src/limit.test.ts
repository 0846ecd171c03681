import { setImmediate as turn } from 'node:timers/promises';
import { limit } from './limit.js';

test('at most as many tasks run at once as the limit says, and the others follow in order', async () => {
  const limited = limit(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const task = (n: number) => limited(async () => {
    started.push(n);
    most = Math.max(most, ++running);
    await turn();
    running--;
    return n * 10;
  });

  expect(await Promise.all([1, 2, 3, 4, 5].map(task))).toEqual([10, 20, 30, 40, 50]);
  expect(started).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a task that fails makes room for the next', async () => {
  const limited = limit(1);
  await expect(limited(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(limited(() => Promise.resolve('yes'))).resolves.toBe('yes');
});
