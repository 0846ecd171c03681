import fc from 'fast-check';
import { joinReviews, OUTCOMES, spreadOf, type Figure, type Says } from './joinReviews.js';

const AGREEMENT = 'a:agreement:1';
const everyone = (organisation: string) => organisation !== 'outside';

const done = (outcome: Figure['outcome'], more: Partial<Figure> = {}): Figure => ({ evaluationId: 'e', agreementId: AGREEMENT, state: 'DONE', outcome, deliversOnPurpose: 4, valueForMoney: 4, nextReviewOn: null, ...more });
const join = (figures: Record<string, Figure[]>, partyIds: string[]) => {
  const says = Object.entries(figures).map(([member, own]): Says => ({ member, kept: member === 'a' ? [{ agreementId: AGREEMENT, partyIds }] : [], figures: own }));
  return joinReviews(says, everyone)[0]!;
};

test('an outcome is joint when all parties are done and want the same', () => {
  expect(join({ a: [done('KEEP')], b: [done('KEEP')] }, ['a', 'b'])).toMatchObject({ state: 'AGREED', jointOutcome: 'KEEP', awaited: [] });
  expect(join({ a: [done('KEEP')], b: [done('END')] }, ['a', 'b'])).toMatchObject({ state: 'DISAGREED', jointOutcome: null, outcomes: ['KEEP', 'END'] });
});

test('a party that is not done is awaited', () => {
  expect(join({ a: [done('KEEP')], b: [] }, ['a', 'b'])).toMatchObject({ state: 'ONGOING', jointOutcome: null, awaited: ['b'] });
  expect(join({ a: [done(null, { state: 'PLANNED' })], b: [] }, ['a', 'b'])).toMatchObject({ state: 'PLANNED', awaited: ['a', 'b'] });
  expect(join({ a: [], b: [] }, ['a', 'b'])).toMatchObject({ state: 'NOT_REVIEWED', deliversOnPurpose: null });
});

test('a party outside is not heard, and no outcome is taken for its', () => {
  expect(join({ a: [done('KEEP')] }, ['a', 'outside'])).toMatchObject({ state: 'MEMBERS_DONE', jointOutcome: null, outside: ['outside'] });
});

test('a next evaluation that is planned takes nothing from the last one', () => {
  expect(join({ a: [done('KEEP'), done(null, { state: 'PLANNED' })] }, ['a'])).toMatchObject({ state: 'AGREED', jointOutcome: 'KEEP' });
});

test('where no score is given there is no spread, not a zero', () => {
  expect(spreadOf([null, null])).toBeNull();
  expect(spreadOf([2, null, 5])).toEqual({ lowest: 2, highest: 5, mean: 3.5, parties: 2 });
});

test('while a party has not answered, whatever the others find, nothing is joint', () => {
  const figure = fc.constantFrom(...OUTCOMES).map((outcome) => [done(outcome)]);
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(join({ a, b }, ['a', 'b', 'c'])).toMatchObject({ state: 'UNKNOWN', jointOutcome: null, awaited: ['c'] });
    }),
  );
});
