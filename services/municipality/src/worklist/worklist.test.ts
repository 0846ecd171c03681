import { being } from '@samverkan/common/testing/testViewer';
import { Audience } from '../informationDuty/codeLists.js';
import { InformationDuty } from '../informationDuty/informationDuty.js';
import { Evaluation } from '../review/evaluation.js';
import { EvaluationState, ReviewOutcome } from '../review/codeLists.js';
import { Language } from '@samverkan/records';
import { Body } from '../body/body.js';
import { Meeting } from '../meeting/meeting.js';
import { MeetingState } from '../meeting/meetingState.js';
import { BodyDutyAction } from '../duty/bodyDutyAction.js';
import { BodyDuty } from '../duty/codeLists.js';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';
import { BodyKind, BodyState } from '../body/codeLists.js';

const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };
const language = Language.sv;

let hylte: TestMember;
beforeAll(async () => {
  hylte = await startTestMember('hylte', (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    const evaluation = (name: string, agreementId: string, plannedFor: string | null, more = {}) => em.create(Evaluation, { id: `hylte:evaluation:${name}`, agreementId, state: EvaluationState.PLANNED, plannedFor, language, provenance, ...more });
    evaluation('A', 'hylte:agreement:A', '2026-11');
    evaluation('B', 'hylte:agreement:B', 'XXXX');
    evaluation('C', 'laholm:agreement:C', '2028');
    const done = { state: EvaluationState.DONE, evidence: 'Protokoll', outcome: ReviewOutcome.KEEP, doneOn: '2025' };
    evaluation('D', 'hylte:agreement:D', null, { ...done, nextReviewOn: '2026' });
    evaluation('E', 'hylte:agreement:E', null, { ...done, nextReviewOn: '2026' });
    evaluation('F', 'hylte:agreement:E', '2028');
    em.create(InformationDuty, { id: 'hylte:information-duty:G', agreementId: 'hylte:agreement:A', audience: Audience.INTERNAL, dueOn: '2026-05-01', language, provenance });
    const body = em.create(Body, { id: 'hylte:body:KS', name: 'Kommunstyrelsen', kind: BodyKind.EXECUTIVE_BOARD, state: BodyState.ACTIVE, decisionPower: true, language, provenance });
    const meeting = (name: string, date: string, state: MeetingState) => em.create(Meeting, { id: `hylte:meeting:${name}`, body, date, state, extra: false, agenda: [], provenance });
    meeting('H', '2026-12-01', MeetingState.PLANNED);
    meeting('I', '2026-12-02', MeetingState.CALLED);
    meeting('J', '2026-10-02', MeetingState.CALLED);
    meeting('K', '2026-10-01', MeetingState.HELD);
    em.create(BodyDutyAction, { id: 'hylte:duty:L', body, duty: BodyDuty.IDENTIFY, dueOn: '2026-12-03', provenance });
    em.create(BodyDutyAction, { id: 'hylte:duty:M', body, duty: BodyDuty.FOLLOW_UP, dueOn: '2026-02-03', doneOn: '2026-02-01', provenance });
  }, { identify: [being('officer:hylte')] });
});
afterAll(() => hylte.stop());

const work = async (until: string) => {
  const { data } = await hylte.ask('query ($until: Date!) { organisation { workItems(on: "2026-11-22", until: $until) { kind dueOn recordId subject bodyId duty agreementId } } }', { until });
  return data.organisation.workItems as { kind: string; dueOn: string; recordId: string; subject: string | null; bodyId: string | null; duty: string | null; agreementId: string | null }[];
};

test('what is overdue and what comes next is listed with its day, and nothing that needs nothing', async () => {
  expect((await work('2026-12-31')).map(({ kind, dueOn, recordId }) => [kind, dueOn, recordId.split(':')[2]])).toEqual([
    ['DOCUMENT_DUTY', '2026-02-01', 'M'],
    ['INFORM', '2026-05-01', 'G'],
    ['RECORD_MEETING', '2026-10-02', 'J'],
    ['FINISH_EVALUATION', '2026-11', 'A'],
    ['CALL_MEETING', '2026-12-01', 'H'],
    ['DO_DUTY', '2026-12-03', 'L'],
    ['REVIEW_AGAIN', '2026', 'D'],
  ]);
});

test('what is further away is left out', async () => {
  expect((await work('2026-11-23')).map(({ recordId }) => recordId.split(':')[2])).toEqual(['M', 'G', 'J', 'A', 'D']);
  expect((await work('2028-01-01')).map(({ recordId }) => recordId.split(':')[2])).toEqual(['M', 'G', 'J', 'A', 'H', 'L', 'D', 'C', 'F']);
});

test('it says what it is about', async () => {
  const items = await work('2026-12-31');
  expect(items[0]).toMatchObject({ subject: 'Kommunstyrelsen', bodyId: 'hylte:body:KS', duty: 'FOLLOW_UP' });
  expect(items[1]).toMatchObject({ subject: 'INTERNAL', agreementId: 'hylte:agreement:A' });
  expect(items[2]).toMatchObject({ subject: 'Kommunstyrelsen', bodyId: 'hylte:body:KS', duty: null, agreementId: null });
});
