import { today } from '@samverkan/common';
import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat();
});
afterEach(() => secretariat.stop());

const CONSULTATION = '__typename ... on Consultation { id state deadline } ... on Refused { code field }';
const RESPONSE = '__typename ... on ConsultationResponse { id sharing { visibility } decidedBy decidedOn sentOn inTime consultation { state } } ... on Refused { code field }';

const run = async (mutation: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await secretariat.ask(mutation, variables);
  expect(errors).toBeUndefined();
  return data.result;
};
const register = (more: Record<string, unknown> = {}) =>
  run(`mutation ($input: RegisterConsultationInput!) { result: registerConsultation(input: $input) { ${CONSULTATION} } }`, { input: { title: 'Länsplan', subject: 'Infrastruktur', referringBody: 'Trafikverket', receivedOn: '2026-01-12', deadline: '2026-04-30', language: 'sv', ...more } });
const assign = (id: string) => run(`mutation ($id: ID!) { result: assignConsultation(id: $id, to: "Beredningen för samhällsbyggnad") { ${CONSULTATION} } }`, { id });
const move = (command: string, id: string) => run(`mutation ($id: ID!) { result: ${command}(id: $id) { ${CONSULTATION} } }`, { id });
const draft = (consultationId: string, text = 'Förbundet tillstyrker.') => run(`mutation ($input: DraftResponseInput!) { result: draftResponse(input: $input) { ${RESPONSE} } }`, { input: { consultationId, text, preparedBy: 'PREPARATORY_BODY', language: 'sv' } });
const decide = (id: string, decidedBy = 'BOARD') => run(`mutation ($input: DecideResponseInput!) { result: decideResponse(input: $input) { ${RESPONSE} } }`, { input: { id, decidedBy, decidedOn: '2026-04-16' } });
const send = (id: string, sentOn = '2026-04-20') => run(`mutation ($id: ID!, $sentOn: Date) { result: sendResponse(id: $id, sentOn: $sentOn) { ${RESPONSE} } }`, { id, sentOn });
const drafted = async (more = {}) => {
  const { id } = await register(more);
  await assign(id);
  return draft(id);
};
const held = async () => (await secretariat.ask('{ federation { consultations { state response { text decidedBy sentOn } } } }')).data.federation.consultations;

test('an answer is prepared, decided by the board and sent; a draft is for the members, what is sent is public', async () => {
  const response = await drafted();
  expect(response).toMatchObject({ sharing: { visibility: 'MEMBERS' }, decidedBy: null, inTime: null, consultation: { state: 'DRAFT' } });
  expect(await decide(response.id)).toMatchObject({ sharing: { visibility: 'MEMBERS' }, decidedBy: 'BOARD', decidedOn: '2026-04-16', consultation: { state: 'DECIDED' } });
  expect(await send(response.id)).toMatchObject({ sharing: { visibility: 'PUBLIC' }, sentOn: '2026-04-20', inTime: true, consultation: { state: 'SENT' } });
});

test('a draft may be written anew until it is decided, and is the same response', async () => {
  const { id, consultation } = await drafted();
  expect(consultation).toEqual({ state: 'DRAFT' });
  const [{ id: consultationId }] = (await secretariat.ask('{ federation { consultations { id } } }')).data.federation.consultations;
  expect((await draft(consultationId, 'Förbundet avstyrker.')).id).toBe(id);
  expect(await held()).toEqual([{ state: 'DRAFT', response: { text: 'Förbundet avstyrker.', decidedBy: null, sentOn: null } }]);
});

test.each(['OFFICIALS', 'PREPARATORY_BODY', 'PRESIDIUM'])('%s prepares, and does not decide', async (body) => {
  const { id } = await drafted();
  const before = await held();
  expect(await decide(id, body)).toEqual({ __typename: 'Refused', code: 'NOT_THE_BOARD', field: 'decidedBy' });
  expect(await held()).toEqual(before);
});

test('what is not decided is not sent', async () => {
  const { id } = await drafted();
  expect((await send(id)).code).toBe('WRONG_STATE');
  expect((await held())[0]).toMatchObject({ state: 'DRAFT', response: { sentOn: null } });
});

test('nothing is sent before it was decided', async () => {
  const { id } = await drafted();
  await decide(id);
  expect(await send(id, '2026-04-01')).toEqual({ __typename: 'Refused', code: 'END_BEFORE_START', field: 'sentOn' });
  expect((await held())[0].state).toBe('DECIDED');
});

test('a consultation may be declined, and then there is no answer to write', async () => {
  const { id } = await register();
  expect((await move('declineConsultation', id)).state).toBe('DECLINED');
  await expect(draft(id)).resolves.toMatchObject({ code: 'WRONG_STATE' });
  expect(await held()).toEqual([{ state: 'DECLINED', response: null }]);
});

test('it is late only when its last day has passed', async () => {
  const { id } = await register();
  expect((await move('letConsultationPass', id)).state).toBe('LATE');
  for (const deadline of [null, today()]) expect((await move('letConsultationPass', (await register({ deadline })).id)).code).toBe('NOT_YET');
});

test.each([
  ['to be answered before it came', { deadline: '2026-01-11' }, 'END_BEFORE_START', 'deadline'],
  ['that has not come', { receivedOn: '2999-01-01', deadline: null }, 'IN_THE_FUTURE', 'receivedOn'],
])('a consultation %s is refused, and none is there', async (_case, input, code, field) => {
  expect(await register(input)).toEqual({ __typename: 'Refused', code, field });
  expect(await held()).toEqual([]);
});

test('an empty draft is refused', async () => {
  const { id } = await register();
  await assign(id);
  expect(await draft(id, ' ')).toEqual({ __typename: 'Refused', code: 'NO_TEXT', field: 'text' });
  expect(await held()).toEqual([{ state: 'ASSIGNED', response: null }]);
});

test('the share in time is of those that were to be answered and are not open', async () => {
  const timeliness = async () => (await secretariat.ask('{ federation { answeredInTime { due inTime late unanswered open share } none: answeredInTime(from: "2020-01-01", to: "2020-12-31") { due share } } }')).data.federation;
  const inTime = await drafted();
  await decide(inTime.id);
  await send(inTime.id);
  const late = await drafted({ deadline: '2026-04-17' });
  await decide(late.id);
  await send(late.id);
  await drafted({ deadline: '2999-01-01' });
  await move('letConsultationPass', (await register()).id);
  await move('declineConsultation', (await register()).id);
  await register({ deadline: null });
  expect(await timeliness()).toEqual({ answeredInTime: { due: 4, inTime: 1, late: 1, unanswered: 1, open: 1, share: 1 / 3 }, none: { due: 0, share: null } });
});
