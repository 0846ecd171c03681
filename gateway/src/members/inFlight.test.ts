import { InFlight, type Cancellation } from './inFlight.js';
import { Wave } from './wave.js';

const clients = () => new AbortController();
const aWave = (client = clients()) => new Wave(10_000, client.signal);

/** A request that is answered when a test says so. */
function aRequest() {
  const sent: Cancellation[] = [];
  let answer = (_text: string) => {};
  const send = (cancellation: Cancellation) => {
    sent.push(cancellation);
    return new Promise<string>((resolve, reject) => {
      answer = resolve;
      cancellation.onCancel(reject);
    });
  };
  return { sent, send, answer: (text: string) => answer(text) };
}

test('equal requests are sent once, and all have the answer', async () => {
  const inFlight = new InFlight<string>();
  const request = aRequest();
  const waves = [aWave(), aWave()];
  const answers = waves.map((wave) => inFlight.ask('same', wave, request.send));
  request.answer('here');
  expect(await Promise.all(answers)).toEqual(['here', 'here']);
  expect(request.sent).toHaveLength(1);
  for (const wave of waves) wave.close();
});

test('what is asked after the answer is asked anew', async () => {
  const inFlight = new InFlight<string>();
  const wave = aWave();
  for (const text of ['first', 'second']) {
    const request = aRequest();
    const answer = inFlight.ask('same', wave, request.send);
    request.answer(text);
    expect(await answer).toBe(text);
  }
  wave.close();
});

test('one who goes away leaves the others their answer; the last one breaks it off', async () => {
  const inFlight = new InFlight<string>();
  const request = aRequest();
  const [one, other] = [clients(), clients()];
  const waves = [aWave(one), aWave(other)];
  const [first, second] = waves.map((wave) => inFlight.ask('same', wave, request.send));
  one.abort();
  await expect(first).rejects.toThrow('cancelled');
  expect(request.sent[0]!.reason).toBeUndefined();
  other.abort();
  await expect(second).rejects.toThrow('cancelled');
  expect(request.sent[0]!.reason).toBe('cancelled');
});

test('a request that was given up is not joined by the next', async () => {
  const inFlight = new InFlight<string>();
  const client = clients();
  const given = aRequest();
  const answer = inFlight.ask('same', aWave(client), given.send);
  client.abort();
  await expect(answer).rejects.toThrow('cancelled');
  const next = aRequest();
  const wave = aWave();
  const second = inFlight.ask('same', wave, next.send);
  next.answer('anew');
  expect(await second).toBe('anew');
  wave.close();
});

test('a failure is everybody’s', async () => {
  const inFlight = new InFlight<string>();
  const wave = aWave();
  const fail = () => Promise.reject(new Error('no'));
  const answers = [inFlight.ask('same', wave, fail), inFlight.ask('same', wave, fail)];
  for (const answer of answers) await expect(answer).rejects.toThrow('no');
  wave.close();
});
