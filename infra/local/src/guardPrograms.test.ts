import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { guardPrograms, runMark } from './guardPrograms.js';

test("a run's program that is stuck is killed after some seconds, and no other program", async () => {
  const run = randomUUID();
  const stuck = idle(runMark(run));
  const another = idle(runMark(randomUUID()));
  await Promise.all([once(stuck, 'spawn'), once(another, 'spawn')]);

  const ended = once(stuck, 'exit');
  await guardPrograms({ run, seconds: 1 }).execute();
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(another.exitCode ?? another.signalCode).toBeNull();
  another.kill('SIGKILL');
});

test('where all of them have ended, it is done at once', async () => {
  const longerThanATestMayTake = 3_600;
  await guardPrograms({ run: randomUUID(), seconds: longerThanATestMayTake }).execute();
});

const idle = (mark: string) => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', mark], { stdio: 'ignore' });
