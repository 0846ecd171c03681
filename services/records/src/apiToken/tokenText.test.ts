import fc from 'fast-check';
import { hashOf, isSameHash, newTokenText, numberIn } from './tokenText.js';

const NUMBER = '01JABCDEFGHJKMNPQRSTVWXYZ0';

test('a token says its number, and no two are alike', () => {
  const texts = Array.from({ length: 100 }, () => newTokenText(NUMBER));
  expect(new Set(texts).size).toBe(100);
  expect(texts.map(numberIn)).toEqual(texts.map(() => NUMBER));
});

test('a token with a slip of the pen is none, whatever the slip', () => {
  const text = newTokenText(NUMBER);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0123456789abcdefGHJ_'.split('')), (at, to) => {
      fc.pre(text[at] !== to);
      expect(numberIn(text.slice(0, at) + to + text.slice(at + 1))).toBeUndefined();
    }),
    { seed: 20_261_122 },
  );
  fc.assert(fc.property(fc.string(), (other) => void expect(numberIn(other)).toBeUndefined()), { examples: [[''], ['sv_'], [`${text} `], [`${text}\n`]] });
});

test('hashes are the same only where all of them is', () => {
  const hash = hashOf(newTokenText(NUMBER));
  expect(isSameHash(hash, hash)).toBe(true);
  expect([isSameHash(hash, hash.slice(1)), isSameHash(hash, ''), isSameHash(hash, hashOf(newTokenText(NUMBER)))]).toEqual([false, false, false]);
});
