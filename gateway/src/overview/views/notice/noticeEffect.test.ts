import fc from 'fast-check';
import { addMonths, effectOf, type LeavingTerms } from './noticeEffect.js';

const terms = (more: Partial<LeavingTerms> = {}): LeavingTerms => ({ agreementId: 'laholm:agreement:A', status: 'IN_FORCE', terminationRule: 'ANY_PARTY', noticePeriodMonths: 12, otherIds: ['laholm', 'hylte'], stayingIds: ['laholm', 'hylte'], ...more });
const notice = { givenOn: '2026-09-30', lastDay: null, saidBy: 'PARTY' } as const;

test.each<[string, Partial<LeavingTerms>, object]>([
  ['where any party can end it, one leaves and the others go on', {}, { outcome: 'PARTY_LEAVES', lastDay: '2027-09-30' }],
  ['… unless only one is left', { otherIds: ['laholm'], stayingIds: ['laholm'] }, { outcome: 'AGREEMENT_ENDS', lastDay: '2027-09-30' }],
  ['where all must agree, it waits for those who have not given notice', { terminationRule: 'ALL_PARTIES', stayingIds: ['hylte'] }, { outcome: 'WAITS_FOR_OTHERS', waitsFor: ['hylte'], lastDay: null }],
  ['… and ends when all have', { terminationRule: 'ALL_PARTIES', stayingIds: [] }, { outcome: 'AGREEMENT_ENDS', waitsFor: [], lastDay: '2027-09-30' }],
  ['where the agreement does not say, nothing is known', { terminationRule: null }, { outcome: 'UNKNOWN', lastDay: null }],
  ['a notice period that is not known is not 0', { noticePeriodMonths: null }, { outcome: 'PARTY_LEAVES', lastDay: null, noticePeriodMonths: null }],
  ['a notice period of 0 ends at once', { noticePeriodMonths: 0 }, { lastDay: '2026-09-30' }],
])('%s', (_what, more, expected) => {
  expect(effectOf(notice, terms(more))).toMatchObject(expected);
});

test('what the party says of its last day goes before what is worked out', () => {
  expect(effectOf({ ...notice, lastDay: '2027-06-30' }, terms({ noticePeriodMonths: null })).lastDay).toBe('2027-06-30');
});

test.each<[string | null, number | null, string | null]>([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-09', 9, '2027-06'],
  ['2026', 24, '2028'],
  ['2026', 6, null],
  ['XXXX', 6, null],
  [null, 6, null],
  ['2026-09-30', null, null],
])('%s and %s months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

test('months after months are the same as all at once, as far as the day is in every month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(60), fc.nat(60), (year, month, day, a, b) => {
      const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      expect(addMonths(addMonths(date, a), b)).toBe(addMonths(date, a + b));
    }),
  );
});
