import { openDatabase } from '../database/openDatabase.js';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { anAgreement } from '../testing/testMember.js';
import { Agreement } from './agreement.js';
import { AgreementStatus, LegalForm, TermKind, Validity } from './codeLists.js';
import { VALIDITY_SQL, validityOn } from './validity.js';

const TODAY = '2026-10-31';
const an = (status: AgreementStatus, from: string | null, to: string | null, form = LegalForm.SE_COOP_AGREEMENT) => ({ form, status, term: { kind: TermKind.FIXED, from, to, autoRenews: null } });
const { IN_FORCE, NOTICE_GIVEN, SIGNED, PROPOSED, TERMINATED } = AgreementStatus;

test.each<[string, ReturnType<typeof an>, string, Validity]>([
  ['what is in force today is in force today, though nobody knows since when', an(IN_FORCE, 'XXXX', null), TODAY, Validity.IN_FORCE],
  ['… but not known to have been in force before', an(IN_FORCE, 'XXXX', null), '2018-09-08', Validity.UNKNOWN],
  ['what runs since 2015 was in force on a day of 2018', an(IN_FORCE, '2015', null), '2018-09-08', Validity.IN_FORCE],
  ['… and not on a day of 2014', an(IN_FORCE, '2015', null), '2014-12-31', Validity.NOT_YET],
  ['… and perhaps on a day of 2015', an(IN_FORCE, '2015', null), '2015-06-30', Validity.UNKNOWN],
  ['what ended in June was in force in May', an(TERMINATED, '2019-01-07', '2025-06'), '2025-05-31', Validity.IN_FORCE],
  ['… perhaps in June', an(TERMINATED, '2019-01-07', '2025-06'), '2025-06-15', Validity.UNKNOWN],
  ['… and not in July', an(TERMINATED, '2019-01-07', '2025-06'), '2025-07-01', Validity.ENDED],
  ['what ended nobody knows when, has ended today', an(TERMINATED, '2019', null), TODAY, Validity.ENDED],
  ['… and may have been in force before', an(TERMINATED, '2019', null), '2021-01-01', Validity.UNKNOWN],
  ['the last day counts', an(TERMINATED, '2019', '2025-06-30'), '2025-06-30', Validity.IN_FORCE],
  ['under notice of unknown length, the future is open', an(NOTICE_GIVEN, '2019', null), '2027-01-01', Validity.UNKNOWN],
  ['what is signed waits for its day', an(SIGNED, '2027-01-01', null), TODAY, Validity.NOT_YET],
  ['… and is in force from then on', an(SIGNED, '2027-01-01', null), '2027-01-01', Validity.IN_FORCE],
  ['what is only proposed is never in force', an(PROPOSED, '2020', null), TODAY, Validity.NOT_YET],
  ['a letter of intent binds nobody', an(SIGNED, '2024', null, LegalForm.SE_LETTER_OF_INTENT), TODAY, Validity.BINDS_NOBODY],
])('%s', (_what, agreement, day, expected) => {
  expect(validityOn(agreement, day, TODAY)).toBe(expected);
});

test('SQL says of every status, start, end and day what the rule says', async () => {
  const orm = await openDatabase(await createTestDatabase('municipality'));
  const em = orm.em.fork();
  const dates = [null, 'XXXX', '2020', '2023-06', '2024-02-29', '2027'];
  for (const status of Object.values(AgreementStatus)) {
    for (const form of [LegalForm.NO_KO, LegalForm.SE_LETTER_OF_INTENT]) {
      for (const from of dates) for (const to of dates) em.create(Agreement, anAgreement(`halmstad:agreement:${status}-${form.length}-${from}-${to}`.replaceAll('_', '-'), an(status, from, to, form)));
    }
  }
  await em.flush();
  const agreements = await em.fork().find(Agreement, {});
  for (const day of ['2019-12-31', '2020-01-01', '2020-12-31', '2023-06-01', '2023-06-30', '2023-07-01', '2024-02-29', '2026-10-30', TODAY, '2027-06-01', '2028-01-01']) {
    const rows = await em.execute<{ id: string; validity: Validity }[]>(`select r.id, ${VALIDITY_SQL} as validity from agreement as r, (select ?::text as day, ?::text as today) as asked`, [day, TODAY]);
    const inSql = new Map(rows.map(({ id, validity }) => [id, validity]));
    expect(agreements.filter((agreement) => inSql.get(agreement.id) !== validityOn(agreement, day, TODAY)).map(({ id }) => `${id} ${day}: ${inSql.get(id)}`)).toEqual([]);
  }
  await orm.close();
});
