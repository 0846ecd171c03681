import { Deadline } from './deadline.js';
import { Wave, type Abortable } from './wave.js';

function aRequest(): Abortable & { aborted?: string } {
  const request: Abortable & { aborted?: string } = { abort: ({ message }) => void (request.aborted = message) };
  return request;
}

const nobody = new AbortController().signal;

test('when the time is up, all that is under way is broken off together', async () => {
  const wave = new Wave(10, nobody);
  const [under, way] = [aRequest(), aRequest()];
  wave.join(under);
  wave.join(way);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect([under.aborted, way.aborted, wave.ended]).toEqual(['timeout', 'timeout', 'timeout']);
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
  const deadline = new Deadline(1_000);
  expect(deadline.nextWave()).toBeLessThanOrEqual(500);
  expect(new Deadline(0).nextWave()).toBe(1);
});
