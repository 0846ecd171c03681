import { Language } from '@samverkan/records';
import { provenance, startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';
import { Duty } from './codeLists.js';
import { DutyAction } from './dutyAction.js';
import { dutyCoverageOf } from './dutyCoverage.js';
import { SteeringBody } from './steeringBody.js';
import { SteeringGroup } from './steeringGroup.js';

const GROUP = 'goda-grannar:steering-group:A';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat((em) => {
    const group = em.create(SteeringGroup, { id: GROUP, name: 'Styrgruppen', language: Language.sv, provenance });
    for (const organisationId of ['horby', 'hoor']) em.create(SteeringBody, { id: `${GROUP}:${organisationId}`, group, organisationId, name: 'Kommunstyrelsens arbetsutskott', mandate: { givenBy: 'Kommunstyrelsen', words: null, decision: null } });
  });
});
afterEach(() => secretariat.stop());

const record = async (input: string) =>
  (await secretariat.ask(`mutation { result: recordDutyAction(input: { groupId: "${GROUP}", by: "Styrgruppen", what: "Möte", ${input} }) { ... on DutyAction { id duty complete evidence { title } } ... on Refused { code field } } }`)).data.result;
const coverage = async (from = '2018-01-01', to = '2018-06-30') => {
  const { data } = await secretariat.ask(`{ federation { steeringGroup { dutyCoverage(from: "${from}", to: "${to}") { duty state actionCount undocumentedCount notReportedTo { organisationId } } } } }`);
  return new Map<string, { state: string; notReportedTo: unknown[] }>(data.federation.steeringGroup.dutyCoverage.map((each: { duty: string }) => [each.duty, each]));
};

test('the group is made up of the members’ bodies, each with the mandate of its own board', async () => {
  const { data } = await secretariat.ask('{ federation { steeringGroup { composedOf { organisationId name mandate { givenBy decision { date } } } } } }');
  expect(data.federation.steeringGroup.composedOf.map(({ organisationId, mandate }: { organisationId: string; mandate: object }) => [organisationId, mandate])).toEqual(['hoor', 'horby'].map((id) => [id, { givenBy: 'Kommunstyrelsen', decision: null }]));
});

test('following up without a document is recorded, and does not count until the document is there', async () => {
  const action = await record('duty: FOLLOW_UP, date: "2018-03-14"');
  expect(action).toMatchObject({ complete: false, evidence: null });
  expect((await coverage()).get('FOLLOW_UP')).toMatchObject({ state: 'INCOMPLETE', actionCount: 1, undocumentedCount: 1 });
  const { data } = await secretariat.ask(`mutation { documentDutyAction(id: "${action.id}", evidence: { title: "Uppföljning 2018" }) { ... on DutyAction { complete } } }`);
  expect(data.documentDutyAction).toEqual({ complete: true });
  expect((await coverage()).get('FOLLOW_UP')).toMatchObject({ state: 'DONE', undocumentedCount: 0 });
});

test('a report is made to a board that gave a mandate, and to each of them before the duty is done', async () => {
  expect(await record('duty: REPORT_BACK, date: "2018-04-01"')).toEqual({ code: 'NO_RECEIVER', field: 'reportedToId' });
  expect(await record('duty: REPORT_BACK, date: "2018-04-01", reportedToId: "lund"')).toEqual({ code: 'NO_PARTY', field: 'reportedToId' });
  expect(await record('duty: IDENTIFY, date: "2018-04-01", reportedToId: "horby"')).toEqual({ code: 'NO_REPORT', field: 'reportedToId' });
  expect((await coverage()).get('REPORT_BACK')).toMatchObject({ state: 'OVERDUE', actionCount: 0 });
  await record('duty: REPORT_BACK, date: "2018-04-01", reportedToId: "horby"');
  expect((await coverage()).get('REPORT_BACK')).toMatchObject({ state: 'INCOMPLETE', notReportedTo: [{ organisationId: 'hoor' }] });
  await record('duty: REPORT_BACK, date: "2018-05-01", reportedToId: "hoor"');
  expect((await coverage()).get('REPORT_BACK')).toMatchObject({ state: 'DONE', notReportedTo: [] });
});

test('a document without a name is none, and nothing is recorded', async () => {
  expect(await record('duty: FOLLOW_UP, date: "2018-03-14", evidence: { title: " " }')).toEqual({ code: 'NO_TEXT', field: 'evidence' });
  expect((await secretariat.ask('{ federation { steeringGroup { dutyActions { id } } } }')).data.federation.steeringGroup.dutyActions).toEqual([]);
});

test('a period that ends before it begins is refused', async () => {
  const { errors } = await secretariat.ask('{ federation { steeringGroup { dutyCoverage(from: "2018-02-01", to: "2018-01-01") { duty } } } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'to' } });
});

test('what is outside the period does not count; a duty of a period that is not over is due, not overdue', () => {
  const action = Object.assign(new DutyAction(), { duty: Duty.IDENTIFY, date: '2018-07-01' });
  const states = (today: string) => new Set(dutyCoverageOf([action], [], { from: '2018-01-01', to: '2018-06-30', today }).map(({ state }) => state));
  expect(states('2018-06-30')).toEqual(new Set(['DUE']));
  expect(states('2018-07-01')).toEqual(new Set(['OVERDUE']));
  expect(dutyCoverageOf([action], [], { from: '2018-07-01', to: '2018-07-01', today: '2018-07-01' }).find(({ duty }) => duty === Duty.IDENTIFY)?.state).toBe('DONE');
});
