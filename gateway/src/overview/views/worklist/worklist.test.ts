import { startGodaGrannar, type GodaGrannar } from '../../../testing/godaGrannar.js';
import { agreementWork } from './agreementWork.js';
import { byUnit } from './byUnit.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const query = (args: string) => `{ federation { worklist(${args}) {
  organisation { id }
  toVerify { responsibleUnit count records { recordType recordId lastVerifiedOn } }
  differences { agreementId organisationId field }
  deadlines { kind dueOn overdue recordId subject agreement { id title } }
  remarks { id state text }
  coverage { complete missing }
} } }`;
const LAHOLM = query('organisation: "laholm", withinMonths: 24, on: "2026-11-22"');

interface Deadline {
  kind: string;
  dueOn: string;
  overdue: boolean;
  recordId: string;
  agreement: { id: string; title: string } | null;
}

test('a member sees what to verify, where it differs, what days need from it and which remarks wait', async () => {
  const { data, errors } = await federation.askAs({ grants: ['officer:laholm'] }, LAHOLM);
  expect(errors).toBeUndefined();
  const { toVerify, differences, deadlines, remarks, coverage } = data.federation.worklist;
  expect(coverage).toEqual({ complete: true, missing: [] });
  expect(toVerify.length).toBeGreaterThan(0);
  for (const { count, records } of toVerify) expect(records.length).toBeLessThanOrEqual(count);
  const kinds = new Set((deadlines as Deadline[]).map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(2);
  expect((deadlines as Deadline[]).filter(({ kind }) => kind === 'DECIDE_ON_NOTICE').every(({ agreement }) => agreement !== null)).toBe(true);
  expect((deadlines as Deadline[]).some(({ overdue }) => overdue)).toBe(true);
  for (const difference of differences) expect([difference.organisationId, difference.agreementId.split(':')[0]]).toContain('laholm');
  for (const { state } of remarks) expect(state).toBe('RECEIVED');
});

test('over the members there is something of each sort', async () => {
  const lists = await Promise.all(['hylte', 'bastad', 'laholm', 'halmstad', 'falkenberg'].map(async (id) => (await federation.ask(query(`organisation: "${id}", withinMonths: 24, on: "2026-11-22"`))).data.federation.worklist));
  expect(lists.some(({ differences }) => differences.length > 0)).toBe(true);
  expect(lists.some(({ remarks }) => remarks.length > 0)).toBe(true);
});

test('another member’s absence costs what only it knows, and is said', async () => {
  const { data: whole } = await federation.ask(LAHOLM);
  await federation.members.get('halmstad')!.kill();
  const { data, errors } = await federation.askAfresh(LAHOLM);
  await federation.members.get('halmstad')!.revive();
  expect(data.federation.worklist.coverage).toEqual({ complete: false, missing: ['halmstad'] });
  expect(data.federation.worklist.toVerify).toEqual(whole.federation.worklist.toVerify);
  expect(data.federation.worklist.deadlines.length).toBeLessThanOrEqual(whole.federation.worklist.deadlines.length);
  expect(new Set(errors!.map(({ extensions }) => extensions.member))).toEqual(new Set(['halmstad']));
});

test('what only the member itself knows is null while it is away, and not empty', async () => {
  await federation.members.get('laholm')!.kill();
  const { data } = await federation.askAfresh('{ federation { worklist(organisation: "laholm") { toVerify { count } deadlines { kind } remarks { id } coverage { missing } } } }');
  await federation.members.get('laholm')!.revive();
  expect(data.federation.worklist).toEqual({ toVerify: null, deadlines: null, remarks: null, coverage: { missing: ['laholm'] } });
});

test.each([
  ['organisation: "nobody"', 'UNKNOWN_MEMBER'],
  ['organisation: "laholm", withinMonths: -1', 'BAD_USER_INPUT'],
])('%s is refused', async (args, code) => {
  const { errors } = await federation.ask(query(args));
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

test('an end whose time for notice has passed is said as an end, and others’ agreements not at all', () => {
  const end = (agreementId: string, noticeBy: string | null, endsOn: string | null, isDue = true) => ({ agreementId, endsOn, noticeGiven: false, noticeBy, isDue });
  const ends = [end('a', '2026-12-01', '2027'), end('b', '2026-10-01', '2027-02'), end('c', null, null), end('d', '2027-06-01', '2028', false), end('x', '2026-12-01', '2027')];
  expect(agreementWork(ends, new Set(['a', 'b', 'c', 'd']), '2026-11-22').map(({ kind, dueOn, recordId }) => [kind, dueOn, recordId])).toEqual([
    ['DECIDE_ON_NOTICE', '2026-12-01', 'a'],
    ['AGREEMENT_ENDS', '2027-02', 'b'],
  ]);
});

test('a unit’s count is of all that it has to verify, also of what is not listed', () => {
  const record = (recordId: string, responsibleUnit: string | null) => ({ recordId, recordType: 'Service', name: null, agreementId: null, responsibleUnit, lastVerifiedOn: null, version: 1 });
  const units = byUnit([record('a', 'Kansli'), record('b', null)], [
    { responsibleUnit: 'Kansli', stale: 1, neverVerified: 1 },
    { responsibleUnit: null, stale: 0, neverVerified: 1 },
    { responsibleUnit: 'Kansli', stale: 3, neverVerified: 0 },
    { responsibleUnit: 'Skola', stale: 0, neverVerified: 0 },
  ]);
  expect(units.map(({ responsibleUnit, count, records }) => [responsibleUnit, count, records.map(({ recordId }) => recordId)])).toEqual([['Kansli', 5, ['a']], [null, 1, ['b']]]);
});
