import fc from 'fast-check';
import { batchOf, rootFrom } from './batch.js';

test('from every text of a batch the way leads to its root, and from no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.base64String(), { minLength: 1, maxLength: 40 }), fc.base64String(), (texts, other) => {
      const { root, paths } = batchOf(texts);
      for (const [at, text] of texts.entries()) expect(rootFrom(text, paths[at]!)).toEqual(root);
      if (!texts.includes(other)) for (const path of paths) expect(rootFrom(other, path)).not.toEqual(root);
    }),
    { seed: 20_261_122 },
  );
});

test('a node is not taken for a text, nor a text for a node', () => {
  const { root, paths } = batchOf(['a', 'b', 'c', 'd']);
  const inner = Buffer.concat([paths[2]!.subarray(1, 33), paths[0]!.subarray(1, 33)]).toString('latin1');
  expect(rootFrom(inner, paths[0]!.subarray(33))).not.toEqual(root);
});

test('the way is as long as the tree is high', () => {
  const { paths } = batchOf(Array.from({ length: 290 }, (_, at) => String(at)));
  expect(Math.max(...paths.map(({ length }) => length / 33))).toBe(9);
});

test('what is no way leads nowhere', () => {
  for (const bytes of [Buffer.alloc(1), Buffer.alloc(32), Buffer.alloc(33, 7), Buffer.alloc(33 * 21)]) expect(rootFrom('a', bytes)).toBeUndefined();
});
