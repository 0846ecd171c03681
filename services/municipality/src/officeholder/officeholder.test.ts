import { BOARD, PREPARATORY, startWithBodies } from '../testing/bodies.js';
import type { TestMember } from '../testing/testMember.js';

let laholm: TestMember;
beforeEach(async () => {
  laholm = await startWithBodies();
});
afterEach(() => laholm.stop());

const RESULT = '{ ... on Officeholder { id name role title party from to body { id } } ... on Refused { code field } }';
const appoint = async (input: object) => (await laholm.ask(`mutation ($input: AppointInput!) { result: appoint(input: $input) ${RESULT} }`, { input: { organisation: 'laholm', name: 'Ove Bengtsson', role: 'KSO', title: 'Kommunstyrelsens ordförande', ...input } })).data.result;
const leave = async (id: string, on: string) => (await laholm.ask(`mutation ($id: ID!, $on: Date!) { result: leaveOffice(id: $id, on: $on) ${RESULT} }`, { id, on })).data.result;
const officeholders = async (more = '') => (await laholm.ask(`{ organisation { officeholders${more} { name to } } }`)).data.organisation.officeholders;

test('an officeholder takes up a role and leaves it', async () => {
  const { id, ...officeholder } = await appoint({ body: BOARD, from: '2022-10-15' });
  expect(officeholder).toEqual({ name: 'Ove Bengtsson', role: 'KSO', title: 'Kommunstyrelsens ordförande', party: null, from: '2022-10-15', to: null, body: { id: BOARD } });
  expect(await leave(id, '2020-01-01')).toEqual({ code: 'NOT_HELD', field: 'on' });
  expect(await leave(id, '2025-12-31')).toMatchObject({ to: '2025-12-31' });
  expect(await officeholders('(role: [KSO], on: "2025-01-01")')).toEqual([{ name: 'Ove Bengtsson', to: '2025-12-31' }]);
  expect(await officeholders('(role: [KSO], on: "2026-01-01")')).toEqual([]);
});

test.each([
  [{ name: ' ' }, 'NO_TEXT', 'name'],
  [{ title: '' }, 'NO_TEXT', 'title'],
  [{ body: 'laholm:body:NONE' }, 'NO_RECORD', 'body'],
  [{ organisation: 'halmstad' }, 'NOT_OWNER', null],
])('appointing with %j is refused with %s', async (input, code, field) => {
  expect(await appoint(input)).toEqual({ code, field });
  expect(await leave('laholm:officeholder:NONE', '2025-01-01')).toEqual({ code: 'NO_RECORD', field: 'id' });
  expect(await officeholders()).toEqual([]);
});

test('a role is found by a part of its name, in the seats of bodies and among the officeholders', async () => {
  const { id } = await appoint({});
  for (const holder of ['Kvalitetsutvecklare, socialtjänsten', '100 % kvalitet']) {
    await laholm.ask('mutation ($input: SeatMemberInput!) { seatMember(input: $input) { __typename } }', { input: { body: PREPARATORY, holder } });
  }
  await laholm.ask('mutation ($input: SeatMemberInput!) { seatMember(input: $input) { __typename } }', { input: { body: PREPARATORY, holder: 'Regionens kvalitetsutvecklare', holderOrganisation: 'region-halland-laholm' } });
  const peers = async (role: string) => (await laholm.ask('query ($role: String!) { organisation { peers(role: $role) { title recordId } } }', { role })).data.organisation.peers;
  expect(await peers('KVALITETSUTV')).toEqual([{ title: 'Kvalitetsutvecklare, socialtjänsten', recordId: expect.stringMatching(/^laholm:seat:/) }]);
  expect(await peers('ordförande')).toEqual([{ title: 'Kommunstyrelsens ordförande', recordId: id }]);
  expect(await peers('0 % k')).toHaveLength(1);
  expect(await peers('%')).toHaveLength(1);
});
