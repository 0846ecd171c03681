import fc from 'fast-check';
import { unavailable } from '../../../members/errors.js';
import type { OwnAnswer } from '../../../members/router.js';
import { findVoices, voiceOn } from './voiceOn.js';

const RESPONSE = 'skane:response:1';
const says = (member: string, kind: string | null): OwnAnswer => ({ member, organisation: { stances: kind === null ? [] : [{ subjectId: RESPONSE, kind }] } });
const silent = (member: string): OwnAnswer => ({ member, failure: unavailable(member) });

test('n of N: each member is counted where it stands, and who has stated nothing is not behind it', () => {
  expect(voiceOn(RESPONSE, [says('a', 'SUPPORTS'), says('b', 'DISSENTS'), says('c', 'OWN_ANSWER'), says('d', 'ABSTAINS'), says('e', null), says('f', 'SUPPORTS')])).toEqual({
    subjectId: RESPONSE,
    standBehind: 2,
    standBehindAtLeast: 2,
    unanimous: false,
    supports: ['a', 'f'],
    dissents: ['b'],
    abstains: ['d'],
    ownAnswers: ['c'],
    notStated: ['e'],
  });
});

test.each([
  ['all behind it', [says('a', 'SUPPORTS'), says('b', 'SUPPORTS')], true],
  ['one who does not answer decides it', [says('a', 'SUPPORTS'), silent('b')], null],
  ['one is against, whatever the other says', [says('a', 'DISSENTS'), silent('b')], false],
])('unanimous: %s', (_case, answers, unanimous) => {
  expect(voiceOn(RESPONSE, answers).unanimous).toBe(unanimous);
});

test('only what this federation says for all is a subject', () => {
  const stances = ['skane:response:1', 'skane:position:2', 'goda-grannar:response:1', 'skane:area:1', 7].map((subjectId) => ({ subjectId, kind: 'SUPPORTS' }));
  expect(findVoices('skane', [{ member: 'a', organisation: { stances } }]).map(({ subjectId }) => subjectId)).toEqual(['skane:position:2', 'skane:response:1']);
});

test('whoever is missing: the number is not stated, and what is stated is what their word could not undo', () => {
  const kinds = fc.array(fc.constantFrom('SUPPORTS', 'DISSENTS', 'ABSTAINS', 'OWN_ANSWER', null), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(kinds, fc.nat(), (said, place) => {
      const all = said.map((kind, at) => says(`m${at}`, kind));
      const missing = place % said.length;
      const whole = voiceOn(RESPONSE, all);
      const partial = voiceOn(RESPONSE, all.map((answer, at) => (at === missing ? silent(answer.member) : answer)));
      expect(partial.standBehind).toBeNull();
      expect(partial.standBehindAtLeast).toBeLessThanOrEqual(whole.standBehind!);
      if (partial.unanimous !== null) expect(partial.unanimous).toBe(whole.unanimous);
    }),
  );
});
