import fc from 'fast-check';
import { unavailable } from '../../../members/errors.js';
import type { OwnAnswer } from '../../../members/router.js';
import { holdAgainst } from './needsRaised.js';

const member = (id: string, ...needs: string[]): OwnAnswer => ({ member: id, organisation: { needs: needs.map((name) => ({ id: `${id}:need:${name}` })) } });
const project = (state: string, ...needIds: string[]) => ({ state, needIds });

test('a need is answered to by any project but a rejected one', () => {
  const projects = [project('RUNNING', 'aa:need:1', 'bb:need:1'), project('REJECTED', 'aa:need:2'), project('IDEA', 'aa:need:1')];
  expect(holdAgainst(projects, [member('aa', '1', '2'), member('bb', '1', '3')])).toEqual({ needs: ['aa:need:1', 'aa:need:2', 'bb:need:1', 'bb:need:3'], withoutProject: ['aa:need:2', 'bb:need:3'], relevance: 0.5 });
});

test('without needs, and with a member missing, the relevance is not known', () => {
  expect(holdAgainst([project('RUNNING')], [member('aa')]).relevance).toBeNull();
  expect(holdAgainst([project('RUNNING', 'aa:need:1')], [member('aa', '1'), { member: 'bb', failure: unavailable('bb') }])).toEqual({ needs: ['aa:need:1'], withoutProject: [], relevance: null });
});

test('a member speaks of its own needs only', () => {
  expect(holdAgainst([], [{ member: 'aa', organisation: { needs: [{ id: 'bb:need:1' }, { id: 7 }] } }]).needs).toEqual([]);
});

test('another project never makes the projects less relevant', () => {
  const ids = fc.uniqueArray(fc.constantFrom('aa:need:1', 'aa:need:2', 'aa:need:3', 'bb:need:1'));
  const projects = fc.array(fc.tuple(fc.constantFrom('IDEA', 'RUNNING', 'REJECTED'), ids).map(([state, needIds]) => project(state, ...needIds)));
  fc.assert(
    fc.property(projects, ids, (some, more) => {
      const answers = [member('aa', '1', '2', '3'), member('bb', '1')];
      expect(holdAgainst([...some, project('APPLIED', ...more)], answers).relevance).toBeGreaterThanOrEqual(holdAgainst(some, answers).relevance!);
    }),
  );
});
