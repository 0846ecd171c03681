import fc from 'fast-check';
import { ReplayGuard } from './replayGuard.js';

test('what has been used is known for as long as it lives, and is forgotten then', () => {
  const guard = new ReplayGuard(10);
  expect(guard.use('a', 60, 0)).toBe('FIRST');
  expect(guard.use('a', 60, 59)).toBe('AGAIN');
  expect(guard.use('b', 100, 60)).toBe('FIRST');
  expect(guard.use('a', 120, 60)).toBe('FIRST');
});

test('a flood does not drive out what lives: it is turned away itself', () => {
  const guard = new ReplayGuard(3);
  for (const id of ['a', 'b', 'c']) guard.use(id, 60, 0);
  for (let at = 0; at < 100; at++) expect(guard.use(`flood ${at}`, 60, 1)).toBe('TOO_MANY');
  for (const id of ['a', 'b', 'c']) expect(guard.use(id, 60, 1)).toBe('AGAIN');
  expect(guard.use('d', 120, 60)).toBe('FIRST');
});

test('whatever comes, nothing is used twice while it lives', () => {
  const use = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), life: fc.nat(60), after: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(use, { maxLength: 100 }), (uses) => {
      const guard = new ReplayGuard(3);
      const lives = new Map<string, number>();
      let now = 0;
      for (const { id, life, after } of uses) {
        now += after;
        if (guard.use(id, now + life, now) !== 'FIRST') continue;
        expect(lives.get(id) ?? 0).toBeLessThanOrEqual(now);
        lives.set(id, now + life);
      }
    }),
    { seed: 20_261_122 },
  );
});
