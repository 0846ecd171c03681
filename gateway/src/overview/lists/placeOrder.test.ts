import { compareCodePoints } from './placeOrder.js';

test('texts compare as PostgreSQL’s collation "C" compares them: by the bytes of their UTF-8', () => {
  const texts = ['', 'a', 'ab', 'b', '{', 'å', '\u{e000}', '\u{ffff}', '\u{10000}', '\u{1f600}', '\u{1f601}', 'a\u{1f600}', 'a\u{fffd}'];
  for (const a of texts) {
    for (const b of texts) expect([a, b, Math.sign(compareCodePoints(a, b))]).toEqual([a, b, Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)))]);
  }
});
