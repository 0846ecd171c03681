import { allowWrites, Language } from '@samverkan/records';
import { Agreement } from '../agreement/agreement.js';
import { AgreementParty } from '../agreement/agreementParty.js';
import { LegalForm, PartyRole } from '../agreement/codeLists.js';
import { Organisation } from '../organisation/organisation.js';
import { anAgreement, anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';
import { CaseFlow } from './caseFlow.js';
import { IntakeReason, JointUnitStatus } from './codeLists.js';
import { JointUnit } from './jointUnit.js';
import { VolunteerMonth } from './volunteerMonth.js';

const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };
const BOARD = 'halmstad:agreement:B';
const UNIT = 'halmstad:unit:U';
const YOUNG = 'halmstad:unit:Y';
const SERVED = ['halmstad', 'laholm', 'hylte', 'bastad'];
const REASONS = Object.values(IntakeReason);

/** Each municipality with each reason: so many opened and closed as `countOf` says. */
const rowsOf = (countOf: (municipality: string, reason: IntakeReason) => [opened: number, closed: number]) =>
  SERVED.flatMap((municipalityId) => REASONS.map((reason) => ({ municipalityId, reason, opened: countOf(municipalityId, reason)[0], closed: countOf(municipalityId, reason)[1] })));

let member: TestMember;
beforeAll(async () => {
  member = await startTestMember(
    'halmstad',
    (em) => {
      em.create(Organisation, anOrganisation('halmstad'));
      const board = em.create(Agreement, anAgreement(BOARD, { form: LegalForm.SE_JOINT_BOARD }));
      for (const organisationId of SERVED) em.create(AgreementParty, { id: `halmstad:party:${organisationId}`, agreement: board, organisationId, name: organisationId, role: PartyRole.PARTICIPANT });
      em.create(VolunteerMonth, { month: '2026-03', allocated: false, provenance, rows: [
        { municipalityId: 'halmstad', volunteers: 410, assignments: 560, unmet: 21 },
        { municipalityId: 'laholm', volunteers: 105, assignments: 140, unmet: 7 },
        { municipalityId: 'hylte', volunteers: 38, assignments: 52, unmet: 2 },
        { municipalityId: 'bastad', volunteers: 61, assignments: 84, unmet: 9 },
      ] });
      const aUnit = (id: string, status: JointUnitStatus) => em.create(JointUnit, { id, name: 'Förvaltarenheten', language: Language.sv, status, agreementId: BOARD, boardAgreementId: BOARD, serves: SERVED, provenance });
      const unit = aUnit(UNIT, JointUnitStatus.OPERATING);
      em.create(CaseFlow, { unit, month: '2026-01', open: 60, medianDays: 40, provenance, rows: rowsOf((municipality) => (municipality === 'hylte' ? [1, 0] : [9, 6])) });
      em.create(CaseFlow, { unit, month: '2026-02', open: 70, medianDays: 41, provenance, rows: rowsOf(() => [6, 5]) });
      em.create(CaseFlow, { unit: aUnit(YOUNG, JointUnitStatus.ESTABLISHING), month: '2026-02', open: 1, medianDays: 12, provenance, rows: rowsOf((municipality, reason) => (municipality === 'hylte' && reason === IntakeReason.NO_VOLUNTEER ? [2, 1] : [0, 0])) });
    },
    { policy: allowWrites },
  );
});
afterAll(() => member.stop());

const COUNTS = 'volunteers { shown } assignments { shown } unmet { shown value ground atLeast atMost }';
const volunteers = async (args = '') => (await member.ask(`{ organisation { volunteers${args} { month allocated municipalities { municipalityId ${COUNTS} } total { ${COUNTS} } } } }`)).data?.organisation.volunteers;
const CASES = 'municipalityId reason opened { shown } closed { shown }';
const FLOW = `month cells { ${CASES} } byMunicipality { ${CASES} } byReason { ${CASES} } total { ${CASES} } open { shown atLeast } medianDays`;
const caseFlow = async (unit = UNIT, args = '') => (await member.ask(`{ organisation { jointUnits { id caseFlow${args} { ${FLOW} } } } }`)).data.organisation.jointUnits.find(({ id }: { id: string }) => id === unit).caseFlow;

test('fewer than 5 are shown as "<5", and the sum is withheld with them: no other municipality’s own figures give them away', async () => {
  const [march] = await volunteers();
  expect(march.municipalities.map(({ municipalityId, unmet }: { municipalityId: string; unmet: { shown: string } }) => [municipalityId, unmet.shown])).toEqual([['bastad', '9'], ['halmstad', '21'], ['hylte', '<5'], ['laholm', '7']]);
  expect(march.total).toMatchObject({ volunteers: { shown: '614' }, unmet: { shown: '–', value: null, ground: 'PROTECTS_SMALL_COUNT', atLeast: 5, atMost: null } });
  expect(march.municipalities[2].unmet).toEqual({ shown: '<5', value: null, ground: 'SMALL_COUNT', atLeast: 0, atMost: 4 });
  expect(march.municipalities[2].volunteers.shown).toBe('38');
});

test('cases are counted by municipality and reason, and what is withheld does not depend on what is asked for', async () => {
  const whole = await caseFlow();
  expect(whole[0].cells.filter(({ municipalityId }: { municipalityId: string }) => municipalityId === 'hylte').map(({ opened }: { opened: { shown: string } }) => opened.shown)).toEqual(['<5', '<5', '<5']);
  expect(whole[0].total).toMatchObject({ municipalityId: null, reason: null, opened: { shown: '84' }, closed: { shown: '54' } });
  expect(whole[1].cells.every(({ opened, closed }: { opened: { shown: string }; closed: { shown: string } }) => opened.shown === '6' && closed.shown === '5')).toBe(true);
  expect(whole.map(({ open, medianDays }: { open: { shown: string }; medianDays: number }) => [open.shown, medianDays])).toEqual([['60', 40], ['70', 41]]);
  expect(await caseFlow(UNIT, '(from: "2026-02", to: "2026-02")')).toEqual([whole[1]]);
});

test('of a young unit, neither how many are open nor how long it took is shown', async () => {
  expect(await caseFlow(YOUNG)).toMatchObject([{ total: { opened: { shown: '<5' }, closed: { shown: '<5' } }, open: { shown: '–', atLeast: 0 }, medianDays: null }]);
});

test('a month that is none is refused', async () => {
  expect((await member.ask('{ organisation { volunteers(from: "2026-13") { month } } }')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

describe('volunteers', () => {
  const state = async (input: object) =>
    (await member.ask(`mutation ($input: StateVolunteersInput!) { stateVolunteers(input: $input) { ... on VolunteerFigures { month municipalities { municipalityId unmet { shown } } } ... on Refused { code field } } }`, {
      input: { organisationId: 'halmstad', month: '2026-04', municipalities: [row()], ...input },
    })).data.stateVolunteers;
  const row = (more: object = {}) => ({ municipalityId: 'hylte', volunteers: 40, assignments: 50, unmet: 3, ...more });

  test('are stated by who hosts the joint board, and come back as they may be shown', async () => {
    expect(await state({ month: '2026-05' })).toEqual({ month: '2026-05', municipalities: [{ municipalityId: 'hylte', unmet: { shown: '<5' } }] });
    expect(await state({ month: '2026-05', municipalities: [row({ unmet: 8 })] })).toMatchObject({ municipalities: [{ unmet: { shown: '8' } }] });
    expect(await volunteers('(from: "2026-05")')).toHaveLength(1);
  });

  test.each([
    ['a negative count', { municipalities: [row({ unmet: -1 })] }, 'NEGATIVE_COUNT', 'unmet'],
    ['no month', { month: '2026-00' }, 'BAD_MONTH', 'month'],
    ['a month to come', { month: '2999-01' }, 'BAD_MONTH', 'month'],
    ['nobody’s figures', { municipalities: [] }, 'NO_FIGURES', 'municipalities'],
    ['a municipality twice', { municipalities: [row(), row()] }, 'MUNICIPALITY_TWICE', 'municipalities'],
    ['a municipality that is in no joint board here', { municipalities: [row({ municipalityId: 'falkenberg' })] }, 'NO_JOINT_BOARD', 'municipalities'],
    ['another’s records', { organisationId: 'laholm' }, 'NOT_OWNER', null],
  ])('%s: refused, and nothing is changed', async (_name, input, code, field) => {
    const before = await volunteers();
    expect(await state(input)).toEqual({ code, field });
    expect(await volunteers()).toEqual(before);
  });
});

describe('a joint unit', () => {
  const units = async () => (await member.ask('{ organisation { jointUnits { id status serves } } }')).data.organisation.jointUnits;
  const establish = async (input: object) =>
    (await member.ask('mutation ($input: EstablishJointUnitInput!) { establishJointUnit(input: $input) { ... on JointUnit { id status serves agreementId } ... on Refused { code field } } }', {
      input: { agreementId: BOARD, boardAgreementId: BOARD, name: 'Ny enhet', language: 'sv', serves: ['halmstad', 'hylte'], ...input },
    })).data.establishJointUnit;
  const move = async (command: string, id: string) => (await member.ask(`mutation ($id: ID!) { ${command}(id: $id) { ... on JointUnit { status } ... on Refused { code field } } }`, { id })).data[command];

  test('is set up, starts, winds down and closes, in that order', async () => {
    const { id, ...unit } = await establish({});
    expect(unit).toEqual({ status: 'ESTABLISHING', serves: ['halmstad', 'hylte'], agreementId: BOARD });
    expect(await move('windDownJointUnit', id)).toEqual({ code: 'WRONG_STATE', field: null });
    expect(await move('startJointUnit', id)).toEqual({ status: 'OPERATING' });
    expect(await move('closeJointUnit', id)).toEqual({ code: 'WRONG_STATE', field: null });
    expect(await move('windDownJointUnit', id)).toEqual({ status: 'WINDING_DOWN' });
    expect(await move('closeJointUnit', id)).toEqual({ status: 'CLOSED' });
    expect(await move('startJointUnit', id)).toEqual({ code: 'WRONG_STATE', field: null });
    expect(await record({ unitId: id })).toEqual({ code: 'WRONG_STATE', field: 'unitId' });
  });

  test.each([
    ['that works for a municipality that is no party', { serves: ['halmstad', 'falkenberg'] }, 'SERVES_NO_PARTY', 'serves'],
    ['that works for nobody', { serves: [] }, 'SERVES_NOBODY', 'serves'],
    ['under an agreement that is not here', { agreementId: 'halmstad:agreement:X' }, 'NO_RECORD', 'agreementId'],
    ['without a name', { name: ' ' }, 'NO_TEXT', 'name'],
    ['with a negative staff', { fte: -1 }, 'NEGATIVE_COUNT', 'fte'],
    ['under another’s agreement', { agreementId: 'laholm:agreement:B' }, 'NOT_OWNER', null],
  ])('%s: refused, and nothing is changed', async (_name, input, code, field) => {
    const before = await units();
    expect(await establish(input)).toEqual({ code, field });
    expect(await units()).toEqual(before);
  });
});

const record = async (input: object) =>
  (await member.ask(`mutation ($input: RecordCaseFlowInput!) { recordCaseFlow(input: $input) { ... on CaseFlowMonth { ${FLOW} } ... on Refused { code field } } }`, {
    input: { unitId: UNIT, month: '2026-03', rows: rowsOf(() => [6, 5]), open: 82, medianDays: 38, ...input },
  })).data.recordCaseFlow;

describe('the cases of a month', () => {
  const rows = rowsOf(() => [6, 5]);

  test.each([
    ['negative counts', { rows: rowsOf(() => [6, -1]) }, 'NEGATIVE_COUNT', 'closed'],
    ['negative days', { medianDays: -1 }, 'NEGATIVE_COUNT', 'medianDays'],
    ['a municipality that the unit does not work for', { rows: rows.map((row) => (row.municipalityId === 'hylte' ? { ...row, municipalityId: 'falkenberg' } : row)) }, 'NOT_SERVED', 'rows'],
    ['a reason left out', { rows: rows.slice(1) }, 'INCOMPLETE_TABLE', 'rows'],
    ['a reason twice', { rows: [...rows.slice(1), rows[1]!] }, 'INCOMPLETE_TABLE', 'rows'],
    ['more open than came', { open: 83 }, 'OPEN_DOES_NOT_FIT', 'open'],
    ['a time without cases', { rows: rowsOf(() => [0, 0]), open: 70 }, 'NOTHING_CLOSED', 'medianDays'],
    ['a thirteenth month', { month: '2026-13' }, 'BAD_MONTH', 'month'],
    ['a unit that is not here', { unitId: 'halmstad:unit:X' }, 'NO_RECORD', 'unitId'],
    ['another’s unit', { unitId: 'laholm:unit:U' }, 'NOT_OWNER', null],
  ])('%s: refused, and nothing is changed', async (_name, input, code, field) => {
    const before = await caseFlow();
    expect(await record(input)).toEqual({ code, field });
    expect(await caseFlow()).toEqual(before);
  });

  test('are recorded as counts, and come back as they may be shown', async () => {
    expect(await record({})).toMatchObject({ month: '2026-03', total: { opened: { shown: '72' } }, open: { shown: '82' }, medianDays: 38 });
    expect(await caseFlow()).toHaveLength(3);
  });
});

test('the feed of changes tells others nothing of counts', async () => {
  const row = { municipalityId: 'hylte', volunteers: 40, assignments: 50, unmet: 3 };
  await member.ask('mutation ($input: StateVolunteersInput!) { stateVolunteers(input: $input) { __typename } }', { input: { organisationId: 'halmstad', month: '2026-06', municipalities: [row] } });
  await record({ month: '2026-05', open: 82 });
  const { data } = await member.askAs({ grants: ['reader:goda-grannar'] }, '{ organisation { changes(first: 1000) { recordType fields { name after } } } }');
  const changes = data.organisation.changes.filter(({ recordType }: { recordType: string }) => ['VolunteerMonth', 'CaseFlow'].includes(recordType));
  expect(data.organisation.changes.length).toBeGreaterThan(0);
  expect(changes).toEqual([]);
});

test('what is withheld is counted, with its ground', async () => {
  const { data } = await member.ask('{ organisation { withheld { subject of ground figures } } }');
  expect(data.organisation.withheld).toEqual(expect.arrayContaining([
    { subject: 'VOLUNTEERS', of: '2026-03', ground: 'SMALL_COUNT', figures: 1 },
    { subject: 'VOLUNTEERS', of: '2026-03', ground: 'PROTECTS_SMALL_COUNT', figures: 1 },
  ]));
});
