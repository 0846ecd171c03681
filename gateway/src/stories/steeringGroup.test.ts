import { startFederation, type TestFederation } from '../testing/federation.js';

let horbyHoor: TestFederation;
beforeAll(async () => {
  horbyHoor = await startFederation('horby-hoor');
});
afterAll(() => horbyHoor.stop());

const DUTIES = `query ($from: Date!, $to: Date!) { federation { steeringGroup {
  composedOf { name body { kind } organisation { name } mandate { givenBy words decision { date } } }
  dutyCoverage(from: $from, to: $to) { duty state actionCount undocumentedCount notReportedTo { organisation { name } } actions { date complete evidence { title } reportedTo { name } } }
} } }`;

interface Covered {
  duty: string;
  state: string;
  actionCount: number;
  undocumentedCount: number;
  notReportedTo: { organisation: { name: string } | null }[];
  actions: { date: string; complete: boolean; evidence: { title: string } | null; reportedTo: { name: string } | null }[];
}

async function dutiesOf(from: string, to: string) {
  const { data, errors } = await horbyHoor.ask(DUTIES, { from, to });
  expect(errors).toBeUndefined();
  const covered = data.federation.steeringGroup.dutyCoverage as Covered[];
  return { group: data.federation.steeringGroup, states: Object.fromEntries(covered.map(({ duty, state }) => [duty, state])), covered: new Map(covered.map((each) => [each.duty, each])) };
}

test('the working committees of both boards steer, each on its own board’s mandate, which is only proposed', async () => {
  const { group } = await dutiesOf('2026-01-01', '2026-06-30');
  expect(group.composedOf.map(({ body, organisation, mandate }: { body: { kind: string }; organisation: { name: string }; mandate: { givenBy: string; decision: unknown } }) => [organisation.name, body.kind, mandate.givenBy, mandate.decision])).toEqual([
    ['Höör', 'WORKING_COMMITTEE', 'Kommunstyrelsen i Höör', null],
    ['Hörby', 'WORKING_COMMITTEE', 'Kommunstyrelsen i Hörby', null],
  ]);
});

test('the group’s four duties of a half-year: done, by which documents, and to whom the report is missing', async () => {
  const { states, covered } = await dutiesOf('2026-01-01', '2026-06-30');
  expect(states).toEqual({ HOLD_TOGETHER: 'DONE', IDENTIFY: 'DONE', FOLLOW_UP: 'DONE', REPORT_BACK: 'INCOMPLETE', ANCHOR_INFORM: 'DONE' });
  expect(covered.get('FOLLOW_UP')).toMatchObject({ actionCount: 2, undocumentedCount: 1, actions: [{ complete: true }, { complete: false, evidence: null }] });
  const report = covered.get('REPORT_BACK')!;
  expect(report.actions.map(({ reportedTo }) => reportedTo?.name)).toEqual(['Hörby']);
  expect(report.notReportedTo.map(({ organisation }) => organisation?.name)).toEqual(['Höör']);
});

test('the half-year before has no information to anybody: a gap that is shown, not filled', async () => {
  const { states } = await dutiesOf('2025-07-01', '2025-12-31');
  expect(states).toEqual({ HOLD_TOGETHER: 'DONE', IDENTIFY: 'DONE', FOLLOW_UP: 'DONE', REPORT_BACK: 'DONE', ANCHOR_INFORM: 'OVERDUE' });
});

test('with Höör down, what the secretariat holds is whole, and only Höör’s own name is missing', async () => {
  await horbyHoor.members.get('hoor')!.kill();
  const { data, errors } = await horbyHoor.askAfresh(DUTIES, { from: '2026-01-01', to: '2026-06-30' });
  await horbyHoor.members.get('hoor')!.revive();
  expect(data.federation.steeringGroup.composedOf.map(({ organisation }: { organisation: { name: string | null } | null }) => organisation?.name ?? null)).toEqual([null, 'Hörby']);
  expect(data.federation.steeringGroup.dutyCoverage).toHaveLength(5);
  expect(new Set(errors?.map(({ extensions }) => extensions.member))).toEqual(new Set(['hoor']));
});

test('with the secretariat down, the two are still there with their own records', async () => {
  await horbyHoor.secretariat.kill();
  const { data, errors } = await horbyHoor.askAfresh('{ federation { steeringGroup { name } members { organisation { name } role state } } }');
  await horbyHoor.secretariat.revive();
  expect(data.federation).toEqual({ steeringGroup: null, members: [{ organisation: { name: 'Hörby' }, role: 'MEMBER', state: null }, { organisation: { name: 'Höör' }, role: 'MEMBER', state: null }] });
  expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
});
