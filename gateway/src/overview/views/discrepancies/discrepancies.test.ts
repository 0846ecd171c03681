import fc from 'fast-check';
import { startGodaGrannar, type GodaGrannar, READER } from '../../../testing/godaGrannar.js';
import { mayBeTheSame } from './discrepancies.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar({ members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => federation.stop());

const ask = async (args = '') => {
  const answer = await federation.askAs(READER, `{ federation { discrepancies${args} { count coverage { missing complete } discrepancies { organisationId organisation { id } agreement { title keeper { id } } field keeperValue partyValue keeperAsOf partyAsOf } } } }`);
  return { ...answer, ...answer.data.federation?.discrepancies } as typeof answer & { count: number | null; coverage: object; discrepancies: { organisationId: string; field: string; agreement: { title: string; keeper: { id: string } } }[] };
};

test('every difference is shown with both values and dates, and neither is corrected', async () => {
  const { discrepancies, count, errors } = await ask();
  expect(errors).toBeUndefined();
  const shown = (title: string) => discrepancies.find(({ agreement }) => agreement.title.startsWith(title));
  expect(count).toBe(4);
  expect(shown('Miljö- och hälsoskyddstillsyn')).toMatchObject({ organisationId: 'hylte', field: 'ROLE', keeperValue: 'BUYER', partyValue: 'PARTICIPANT', keeperAsOf: '2026-10-31', partyAsOf: '2026-10-31' });
  expect(shown('Cykelled')).toMatchObject({ organisationId: 'bastad', organisation: { id: 'bastad' }, field: 'ROLE', keeperValue: 'PARTICIPANT', partyValue: 'BUYER' });
  expect(shown('Gemensam löneadministration')).toMatchObject({ organisationId: 'bastad', field: 'STANDING', keeperValue: 'ACTIVE', partyValue: 'NOTICE' });
  expect(shown('It-drift')).toMatchObject({ organisationId: 'hylte', field: 'SINCE', keeperValue: '2026-09-04', partyValue: '2026-08-28' });
});

test('for one member, those in which it is party or keeper', async () => {
  const { discrepancies } = await ask('(organisation: "hylte")');
  expect(discrepancies.map(({ organisationId, field }) => `${organisationId} ${field}`).toSorted()).toEqual(['bastad STANDING', 'hylte ROLE', 'hylte SINCE']);
  expect((await ask('(organisation: "varberg")')).errors?.[0]?.extensions.code).toBe('UNKNOWN_MEMBER');
});

test('without a keeper, its parties are not said to differ, and the count is not known', async () => {
  await federation.members.get('falkenberg')!.kill();
  try {
    const { discrepancies, count, coverage } = await ask();
    expect(count).toBeNull();
    expect(coverage).toEqual({ missing: ['falkenberg'], complete: false });
    expect(discrepancies.map(({ field }) => field).toSorted()).toEqual(['ROLE', 'STANDING']);
  } finally {
    await federation.members.get('falkenberg')!.revive();
  }
});

const partialDate = fc.oneof(
  fc.constantFrom('XXXX', null),
  fc.tuple(fc.integer({ min: 2015, max: 2018 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10)).map(([year, month, day, length]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length)),
);

test('dates differ in either order, and never from a less exact form of themselves', () => {
  fc.assert(fc.property(partialDate, partialDate, (a, b) => mayBeTheSame(a, b) === mayBeTheSame(b, a)));
  fc.assert(fc.property(partialDate, fc.constantFrom(4, 7, 10), (date, length) => mayBeTheSame(date, date === null || date === 'XXXX' ? date : date.slice(0, length))));
  expect(mayBeTheSame('2017-11', '2017-12-01')).toBe(false);
});
