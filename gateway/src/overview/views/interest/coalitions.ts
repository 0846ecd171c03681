import type { InterestInArea, MemberInterest } from './interestInArea.js';

/** Members that could start together, and in what. */
export interface Coalition {
  members: string[];
  areas: string[];
}

const WANTING = ['WILL', 'NEED', 'WILL_AND_NEED'];

/** Those that want to take part in an area or need to. */
export const couldStart = ({ members }: InterestInArea): string[] => members.filter(({ interest }) => interest !== null && WANTING.includes(interest)).map(({ member }) => member);

/** Those that have not declined and have not said that they want to: they do not know yet, have said nothing, or do not answer. */
export const mayJoin = ({ members }: InterestInArea): string[] => members.filter(isOpen).map(({ member }) => member);

const isOpen = ({ answer, interest }: MemberInterest) => answer !== 'STATED' || interest === 'UNKNOWN';

/**
 * The coalitions that could start now, without waiting for anybody: for each area the largest set of members that will
 * or need, if they are two at least, and with it every other area in which the same members could start. The largest first.
 */
export function findCoalitions(areas: readonly InterestInArea[]): Coalition[] {
  const wanting = new Map(areas.map((area) => [area.areaId, couldStart(area)]));
  const sets = new Map([...wanting.values()].filter((members) => members.length > 1).map((members) => [members.join(' '), members]));
  const coalitions = [...sets.values()].map((members) => ({ members, areas: [...wanting].filter(([, others]) => members.every((member) => others.includes(member))).map(([areaId]) => areaId) }));
  return coalitions.toSorted((a, b) => b.members.length - a.members.length || b.areas.length - a.areas.length || (a.areas[0]! < b.areas[0]! ? -1 : 1));
}
