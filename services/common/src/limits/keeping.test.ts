import { pino } from 'pino';
import { anyone } from '../identity/viewer.js';
import { repeatsKey } from '../http/repeatsKey.js';
import { LimitGuard } from './limitGuard.js';
import { limitsOf } from './limits.js';
import { RateLimit, whoSpends } from './rateLimit.js';
import { remember } from './remember.js';

describe('who spends points', () => {
  test.each([
    ['a viewer, wherever they are', 'person', '10.0.0.1', 'viewer person'],
    ['an address, for who has not said who they are', null, '10.0.0.1', 'address 10.0.0.1'],
    ['an IPv4 address written as IPv6', null, '::ffff:10.0.0.1', 'address ::ffff:10.0.0.1'],
    ['a network of IPv6', null, '2001:db8:1:2:3:4:5:6', 'address 2001:db8:1:2'],
    ['the same network, written shorter', null, '2001:db8:1:2::9', 'address 2001:db8:1:2'],
    ['a network with zeros', null, '2001:db8::9', 'address 2001:db8:0:0'],
  ])('%s', (_who, id, address, expected) => expect(whoSpends({ ...anyone(), id }, address)).toBe(expected));

  test('what one spends another still has', async () => {
    const rate = new RateLimit(10);
    expect(await rate.spend('a', 7)).toEqual({ spent: 7, over: 60 });
    expect((await rate.spend('a', 7)).spent).toBe(14);
    expect((await rate.spend('b', 1)).spent).toBe(1);
  });
});

describe('a guard', () => {
  const watched = (mode: 'enforce' | 'measure' | 'off') => {
    const lines: string[] = [];
    const told: unknown[] = [];
    const guard = new LimitGuard(limitsOf('gateway', { depth: 10, body: 10 }, mode), pino({}, { write: (line: string) => void lines.push(line) }), (exceeded) => told.push(exceeded));
    return { guard, lines, told };
  };

  test('refuses what is over a limit, not what is at it', () => {
    const { guard, told } = watched('enforce');
    expect(guard.check('depth', 10)).toBeUndefined();
    expect(guard.check('depth', 11)).toMatchObject({ code: 'TOO_DEEP', status: 400, message: 'Over the limit: at most 10 fields within each other.' });
    expect(told).toEqual([{ limit: 'depth', refused: true }]);
  });

  test('that only measures, counts it and lets it through, but for what is far over', () => {
    const { guard, told } = watched('measure');
    expect(guard.check('depth', 1_000_000)).toBeUndefined();
    expect(guard.check('body', 160)).toBeUndefined();
    expect(guard.check('body', 161)).toMatchObject({ code: 'BODY_TOO_LARGE' });
    expect(told).toEqual([{ limit: 'depth', refused: false }, { limit: 'body', refused: false }, { limit: 'body', refused: true }]);
  });

  test('that is off does not count what it lets through', () => {
    const { guard, told } = watched('off');
    expect([guard.check('depth', 1_000_000), guard.check('body', 160)]).toEqual([undefined, undefined]);
    expect(guard.check('body', 161)).toMatchObject({ code: 'BODY_TOO_LARGE' });
    expect(told).toHaveLength(1);
  });

  test('writes a line for a thousand refusals in a moment, and not a thousand', () => {
    const { guard, lines, told } = watched('enforce');
    for (let n = 0; n < 1_000; n++) guard.check('depth', 11);
    expect([lines.length, told.length]).toEqual([1, 1_000]);
  });
});

test('what is made of a text is remembered, for those that were asked for last', () => {
  const made: string[] = [];
  const lengthOf = remember(10, (text) => (made.push(text), text.length));
  for (const text of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) expect(lengthOf(text)).toBe(4);
  expect(made).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb']);
});

test.each([
  ['{"query":"a","variables":{}}', false],
  ['{"query":"a","query":"b"}', true],
  ['{"query":"a","\\u0071uery":"b"}', true],
  ['{"a":{"x":1,"x":2},"b":[{"x":1},{"x":1}]}', false],
  ['{"a":"query","query":"a","b":["query","query"]}', false],
  ['{"a":"\\\\","b":"\\"","a":1}', true],
  ['{"a\\"":1,"a":2}', false],
  ['{ "a" : 1 , "b" : "{\\"a\\":1,\\"a\\":2}" }', false],
  ['"a"', false],
  ['{}', false],
])('%s says the same key twice: %s', (json, twice) => expect(repeatsKey(Buffer.from(json))).toBe(twice));
