import { LastGood } from './lastGood.js';

test('what a member last answered to a question is kept, with its time', () => {
  const lastGood = new LastGood({ maxBytes: 1_000, maxAge: 60_000 });
  lastGood.keep('hylte who?', Buffer.from('I'));
  lastGood.keep('hylte who?', Buffer.from('still I'));
  expect(lastGood.find('hylte who?')).toEqual({ body: Buffer.from('still I'), at: expect.any(Number) });
  expect(lastGood.find('laholm who?')).toBeUndefined();
});

test('it takes no more room than it is given: what was used least goes', () => {
  const lastGood = new LastGood({ maxBytes: 1_000, maxAge: 60_000 });
  for (const question of ['a', 'b', 'c']) lastGood.keep(question, Buffer.alloc(400));
  expect(['a', 'b', 'c'].map((question) => lastGood.find(question) !== undefined)).toEqual([false, true, true]);
  lastGood.keep('d', Buffer.alloc(5_000));
  expect(lastGood.find('d')).toBeUndefined();
});

test('what is too old does not serve', async () => {
  const lastGood = new LastGood({ maxBytes: 1_000, maxAge: 5 });
  lastGood.keep('hylte who?', Buffer.from('I'));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(lastGood.find('hylte who?')).toBeUndefined();
});
