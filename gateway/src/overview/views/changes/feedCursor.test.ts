import { InvalidCursor } from '@samverkan/common';
import fc from 'fast-check';
import { readFeedCursor, writeFeedCursor } from './feedCursor.js';

test('a place is read as it was written', () => {
  const place = fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), fc.nat())).map((pairs) => new Map(pairs));
  fc.assert(fc.property(place, (one) => expect(readFeedCursor(writeFeedCursor(one))).toEqual(one)));
});

test('what was not written here is refused, whatever it is', () => {
  const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const cursor of ['', 'x', written([]), written(null), written({ hylte: -1 }), written({ hylte: '1' }), written({ hylte: 1.5 }), written({ 'Hylte"': 1 }), written({ hylte: 2 ** 40 }), 'A'.repeat(70_000)]) {
    expect(() => readFeedCursor(cursor)).toThrow(InvalidCursor);
  }
  fc.assert(fc.property(fc.string(), (cursor) => {
    try {
      readFeedCursor(cursor);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidCursor);
    }
  }));
});
