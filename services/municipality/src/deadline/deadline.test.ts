import { Agreement } from '../agreement/agreement.js';
import { AgreementStatus, TermKind } from '../agreement/codeLists.js';
import { Organisation } from '../organisation/organisation.js';
import { anAgreement, anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

interface End {
  agreementId: string;
  noticeBy: string | null;
  noticeGiven: boolean;
  isDue: boolean;
}

const AGREEMENTS: Record<string, [to: string | null, notice: number | null, status?: AgreementStatus, kind?: TermKind]> = {
  DAY: ['2027-03-31', 6],
  MONTH: ['2027-02', 0],
  YEAR: ['2027', 12],
  UNKNOWNNOTICE: ['2027-01-31', null],
  UNKNOWNEND: ['XXXX', 3],
  FAR: ['2030-12-31', 6],
  GIVEN: ['2027-01-15', 3, AgreementStatus.NOTICE_GIVEN, TermKind.OPEN_ENDED],
  OPEN: [null, 3, AgreementStatus.IN_FORCE, TermKind.OPEN_ENDED],
  ENDED: ['2026-12-31', 3, AgreementStatus.EXPIRED],
};

let hylte: TestMember;
beforeAll(async () => {
  hylte = await startTestMember('hylte', (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    for (const [name, [to, noticePeriodMonths, status = AgreementStatus.IN_FORCE, kind = TermKind.FIXED]] of Object.entries(AGREEMENTS)) {
      em.create(Agreement, anAgreement(`hylte:agreement:${name}`, { status, noticePeriodMonths, term: { kind, from: '2020', to, autoRenews: null } }));
    }
  });
});
afterAll(() => hylte.stop());

const endsBetween = async (from: string, until: string): Promise<Record<string, End>> => {
  const { data } = await hylte.ask('query ($from: Date!, $until: Date!) { organisation { agreementEnds(from: $from, until: $until) { agreementId noticeBy noticeGiven isDue } } }', { from, until });
  return Object.fromEntries((data.organisation.agreementEnds as End[]).map((end) => [end.agreementId.split(':')[2]!, end]));
};

test('notice is counted back from the first day that the end may mean, and never from what is not known', async () => {
  const ends = await endsBetween('2026-11-01', '2027-04-30');
  expect(Object.fromEntries(Object.entries(ends).map(([name, { noticeBy }]) => [name, noticeBy]))).toEqual({
    DAY: '2026-09-30',
    MONTH: '2027-02-01',
    YEAR: '2026-01-01',
    UNKNOWNNOTICE: null,
    UNKNOWNEND: null,
    FAR: '2030-06-30',
    GIVEN: null,
  });
  expect(ends['GIVEN']!.noticeGiven).toBe(true);
});

test.each([
  ['2026-11-01', '2027-04-30', ['DAY', 'GIVEN', 'MONTH', 'UNKNOWNNOTICE', 'YEAR']],
  ['2026-09-30', '2026-09-30', ['DAY']],
  ['2027-02-28', '2027-02-28', ['MONTH', 'YEAR']],
  ['2027-12-31', '2028-06-30', ['YEAR']],
  ['2030-01-01', '2030-06-30', ['FAR']],
  ['2028-01-01', '2028-06-30', []],
])('from %s to %s, %j are due', async (from, until, due) => {
  const ends = await endsBetween(from, until);
  expect(Object.keys(ends).filter((name) => ends[name]!.isDue).toSorted()).toEqual(due);
});
