import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

let horby: TestMember;
beforeEach(async () => {
  horby = await startTestMember('horby', (em) => void em.create(Organisation, anOrganisation('horby')), { policy: allowWrites });
});
afterEach(() => horby.stop());

const RESULT = '{ __typename ... on Need { id title state priority organisation { id } } ... on Refused { code field } }';

const putForward = async (input: Record<string, unknown> = {}) =>
  (await horby.ask(`mutation ($input: PutForwardNeedInput!) { result: putForwardNeed(input: $input) ${RESULT} }`, { input: { organisationId: 'horby', federationId: 'skane', title: 'Digital kompetens i hemtjänsten', priority: 'HIGH', language: 'sv', ...input } })).data.result;
const move = async (command: string, id: string) => (await horby.ask(`mutation ($id: ID!) { result: ${command}(id: $id) ${RESULT} }`, { id })).data.result;
const needs = async () => (await horby.ask('{ organisation { needs(federation: "skane") { title state } } }')).data.organisation.needs;

test('a need is put forward, taken up and closed', async () => {
  const { id, ...need } = await putForward();
  expect(id).toMatch(/^horby:need:[0-9A-Z]{26}$/);
  expect(need).toEqual({ __typename: 'Need', title: 'Digital kompetens i hemtjänsten', state: 'SUBMITTED', priority: 'HIGH', organisation: { id: 'horby' } });
  expect((await move('noteNeedTakenUp', id)).state).toBe('TAKEN_UP');
  expect((await move('closeNeed', id)).state).toBe('CLOSED');
  expect(await needs()).toEqual([{ title: 'Digital kompetens i hemtjänsten', state: 'CLOSED' }]);
});

test('a closed need is not taken up again', async () => {
  const { id } = await putForward();
  await move('closeNeed', id);
  for (const command of ['noteNeedTakenUp', 'closeNeed']) expect(await move(command, id)).toEqual({ __typename: 'Refused', code: 'WRONG_STATE', field: null });
  expect((await needs())[0].state).toBe('CLOSED');
});

test.each([
  ['for another member', { organisationId: 'hoor' }, 'NOT_OWNER', null],
  ['to nobody', { federationId: 'Kommunförbundet Skåne' }, 'BAD_ID', 'federationId'],
  ['in what is no area', { areaId: 'skane:project:01HTE1P100XEXJRDNKN3KZ0ES0' }, 'BAD_ID', 'areaId'],
  ['in another federation’s area', { areaId: 'horby-hoor:area:01HTE1P100XEXJRDNKN3KZ0ES0' }, 'OTHER_FEDERATION', 'areaId'],
  ['without saying what', { title: '  ' }, 'NO_TEXT', 'title'],
  ['on a day that has not come', { submittedOn: '2999-01-01' }, 'IN_THE_FUTURE', 'submittedOn'],
])('a need put forward %s is refused, and none is there', async (_case, input, code, field) => {
  expect(await putForward(input)).toEqual({ __typename: 'Refused', code, field });
  expect(await needs()).toEqual([]);
});

test('a need that is not there, or another’s, is not moved', async () => {
  expect((await move('closeNeed', 'horby:need:01HTE1P100XEXJRDNKN3KZ0ES0')).code).toBe('NO_RECORD');
  expect((await move('closeNeed', 'hoor:need:01HTE1P100XEXJRDNKN3KZ0ES0')).code).toBe('NOT_OWNER');
});
