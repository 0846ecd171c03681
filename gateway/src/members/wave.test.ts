import { setImmediate as turn } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { Deadline } from './deadline.js';
import { Wave, type Abortable } from './wave.js';

interface Request extends Abortable {
  aborted?: string;
  /** Resolves when it is broken off. */
  end: Promise<void>;
}

function aRequest(): Request {
  let ended = () => {};
  const request: Request = {
    end: new Promise((resolve) => (ended = resolve)),
    abort: ({ message }) => {
      request.aborted = message;
      ended();
    },
  };
  return request;
}

const nobody = new AbortController().signal;

test('when the time is up, all that is under way is broken off together', async () => {
  const wave = new Wave(10, nobody);
  const [under, way] = [aRequest(), aRequest()];
  wave.join(under);
  wave.join(way);
  await Promise.all([under.end, way.end]);
  expect([under.aborted, way.aborted, wave.ended]).toEqual(['timeout', 'timeout', 'timeout']);
});

test('what has arrived in time is taken, though this process was held up until the time was up', async () => {
  const { port1: member, port2: gateway } = new MessageChannel();
  const wave = new Wave(500, nobody); // far more than it takes to get to where it is held up
  const [answered, unanswered] = [aRequest(), aRequest()];
  wave.join(answered);
  wave.join(unanswered);
  gateway.once('message', () => wave.leave(answered));
  await turn();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node's, which has none
  member.postMessage('an answer');
  holdUp(600);
  await unanswered.end;
  expect([answered.aborted, unanswered.aborted]).toEqual([undefined, 'timeout']);
  member.close();
});

test('when the client goes away, all is broken off', () => {
  const client = new AbortController();
  const wave = new Wave(10_000, client.signal);
  const request = aRequest();
  wave.join(request);
  client.abort();
  expect([request.aborted, wave.ended]).toEqual(['cancelled', 'cancelled']);
  wave.close();
});

test('what joins too late is broken off at once, and what has left is left alone', () => {
  const client = new AbortController();
  const wave = new Wave(10_000, client.signal);
  const answered = aRequest();
  wave.join(answered);
  wave.leave(answered);
  client.abort();
  const late = aRequest();
  wave.join(late);
  expect([answered.aborted, late.aborted]).toEqual([undefined, 'cancelled']);
  wave.close();
});

test('all waves of an operation fit under its deadline, however many there are', () => {
  let time = 0;
  const deadline = new Deadline(1_000, () => time);
  expect(deadline.nextWave()).toBe(500);
  for (let wave = 0; wave < 8; wave++) time += deadline.nextWave();
  expect(time).toBeLessThan(1_000);
  time = 2_000;
  expect(deadline.nextWave()).toBe(1);
});

function holdUp(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
