import fc from 'fast-check';
import { couldStart, findCoalitions, mayJoin } from './coalitions.js';
import type { InterestInArea, MemberInterest } from './interestInArea.js';

const said = (member: string, interest: string | null): MemberInterest => ({ member, answer: interest === null ? 'NOT_STATED' : 'STATED', interest });
const area = (areaId: string, interests: Record<string, string | null>): InterestInArea => ({ areaId, members: Object.entries(interests).map(([member, interest]) => said(member, interest)) });

test('those that will or need could start, those that have not said may join, and who declined is neither', () => {
  const systems = area('g:area:1', { hylte: 'WILL_AND_NEED', bastad: 'NEED', laholm: 'UNKNOWN', halmstad: null, falkenberg: 'NO' });
  expect([couldStart(systems), mayJoin(systems)]).toEqual([['hylte', 'bastad'], ['laholm', 'halmstad']]);
});

test('one alone is no coalition', () => {
  expect(findCoalitions([area('g:area:1', { hylte: 'WILL', bastad: 'NO' })])).toEqual([]);
});

test('the same members in several areas are one coalition; the largest comes first', () => {
  const areas = [area('g:area:1', { a: 'WILL', b: 'NEED', c: 'NO' }), area('g:area:2', { a: 'WILL', b: 'WILL', c: 'WILL' }), area('g:area:3', { a: 'NEED', b: 'NEED', c: null })];
  expect(findCoalitions(areas)).toEqual([{ members: ['a', 'b', 'c'], areas: ['g:area:2'] }, { members: ['a', 'b'], areas: ['g:area:1', 'g:area:2', 'g:area:3'] }]);
});

const MEMBERS = ['a', 'b', 'c', 'd', 'e'];
const anyArea = fc.tuple(...MEMBERS.map(() => fc.constantFrom('WILL', 'NEED', 'WILL_AND_NEED', 'NO', 'UNKNOWN', null)));

test('whatever is said: all members of a coalition want each of its areas, and none that wants the first is left out', () => {
  fc.assert(
    fc.property(fc.array(anyArea, { maxLength: 8 }), (rows) => {
      const areas = rows.map((row, at) => area(`g:area:${at}`, Object.fromEntries(MEMBERS.map((member, place) => [member, row[place]!]))));
      const wanting = new Map(areas.map((one) => [one.areaId, couldStart(one)]));
      const coalitions = findCoalitions(areas);
      for (const { members, areas: shared } of coalitions) {
        for (const areaId of shared) expect(wanting.get(areaId)).toEqual(expect.arrayContaining(members));
        expect(shared.some((areaId) => wanting.get(areaId)!.length === members.length)).toBe(true);
      }
      for (const members of wanting.values()) expect(coalitions.some((coalition) => coalition.members.join() === members.join())).toBe(members.length > 1);
    }),
  );
});
