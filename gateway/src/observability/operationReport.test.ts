import { readFileSync } from 'node:fs';
import { outcomeOf, QUESTION_FAULTS, type Answered } from './operationReport.js';

const anAnswer = (answered: Partial<Answered>): Answered => ({ codes: [], members: [], hasData: true, cancelled: false, ...answered });
const silent = [{ member: 'hylte', status: 'TIMEOUT', code: 'MEMBER_TIMEOUT' }];

test.each<[string, Partial<Answered>, string]>([
  ['all of it is answered', {}, 'OK'],
  ['a member did not answer', { members: silent, codes: ['MEMBER_TIMEOUT'] }, 'PARTIAL'],
  ['a member’s last good answer serves, without an error', { members: [{ member: 'hylte', status: 'STALE' }] }, 'PARTIAL'],
  ['no member answered', { members: silent, codes: ['MEMBER_TIMEOUT'], hasData: false }, 'PARTIAL'],
  ['a field has an error of another subgraph', { codes: ['SUBGRAPH_ERROR'] }, 'PARTIAL'],
  ['another subgraph’s error took all data with it', { codes: ['SUBGRAPH_ERROR'], hasData: false }, 'FAILED'],
  ['the question does not fit the graph', { codes: ['GRAPHQL_VALIDATION_FAILED'], hasData: false }, 'REFUSED'],
  ['a record does not exist', { codes: ['UNKNOWN_RECORD'] }, 'REFUSED'],
  ['the question is at fault, and a member is silent', { codes: ['UNKNOWN_RECORD'], members: silent }, 'PARTIAL'],
  ['something went wrong on our side', { codes: ['UNKNOWN_RECORD', 'INTERNAL_SERVER_ERROR'], members: silent }, 'FAILED'],
  ['the client went away, and all that was under way was broken off', { members: silent, codes: ['MEMBER_UNAVAILABLE'], cancelled: true }, 'CANCELLED'],
])('when %s', (_when, answered, outcome) => {
  expect(outcomeOf(anAnswer(answered))).toBe(outcome);
});

test('the codes that are the question’s fault are those that docs/errors.md lists', () => {
  const section = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8').split(/^## /m).find((text) => text.startsWith('The question is at fault'))!;
  const listed = [...section.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, code]) => code!);
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.filter((code) => !QUESTION_FAULTS.has(code))).toEqual([]);
});
