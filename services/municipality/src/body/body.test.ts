import { BOARD, COMMITTEE, PREPARATORY, PRESIDIUM, startWithBodies } from '../testing/bodies.js';
import type { TestMember } from '../testing/testMember.js';

let laholm: TestMember;
beforeEach(async () => {
  laholm = await startWithBodies();
});
afterEach(() => laholm.stop());

const establish = async (input: object) =>
  (await laholm.ask('mutation ($input: EstablishBodyInput!) { result: establishBody(input: $input) { ... on Body { id name kind state decisionPower parent { id } organisation { id } } ... on Refused { code field } } }', { input: { organisation: 'laholm', ...input } })).data.result;
const seat = async (input: object) =>
  (await laholm.ask('mutation ($input: SeatMemberInput!) { result: seatMember(input: $input) { ... on Seat { id holder role mode from to body { id } holderBodyId holderOrganisationId } ... on Refused { code field } } }', { input: { body: PREPARATORY, ...input } })).data.result;
const change = async (command: string, argument: string) => (await laholm.ask(`mutation { result: ${command}(${argument}) { ... on Body { state dissolvedOn } ... on Refused { code } } }`)).data.result;
const endSeat = async (id: string, on: string) => (await laholm.ask('mutation ($id: ID!, $on: Date!) { result: endSeat(id: $id, on: $on) { ... on Seat { to } ... on Refused { code } } }', { id, on })).data.result;
const bodies = async () => (await laholm.ask('{ organisation { bodies { id state seats { id to } } } }')).data.organisation.bodies;

test('a body is set up, gets members, begins its work and is dissolved', async () => {
  const { id, ...body } = await establish({ name: 'Resursgruppen Barn och unga', kind: 'RESOURCE_GROUP', parent: BOARD });
  expect(id).toMatch(/^laholm:body:[0-9A-Z]{26}$/);
  expect(body).toEqual({ name: 'Resursgruppen Barn och unga', kind: 'RESOURCE_GROUP', state: 'ESTABLISHED', decisionPower: false, parent: { id: BOARD }, organisation: { id: 'laholm' } });
  expect(await change('activateBody', `id: "${id}"`)).toEqual({ code: 'NOBODY_SEATED' });
  expect(await seat({ body: id, holder: 'Polisen', role: 'ASSISTING', mode: 'ON_DEMAND' })).toMatchObject({ holder: 'Polisen', holderBodyId: null, holderOrganisationId: null, mode: 'ON_DEMAND' });
  expect(await change('activateBody', `id: "${id}"`)).toEqual({ state: 'ACTIVE', dissolvedOn: null });
  expect(await change('dissolveBody', `id: "${id}", on: "2026-01-31"`)).toEqual({ state: 'DISSOLVED', dissolvedOn: '2026-01-31' });
  expect(await change('activateBody', `id: "${id}"`)).toEqual({ code: 'WRONG_STATE' });
  expect(await seat({ body: id, holder: 'Polisen' })).toEqual({ code: 'BODY_NOT_ACTIVE', field: 'body' });
});

test('bodies decide as their kind does, unless it is said', async () => {
  expect((await establish({ name: 'Kultur- och utvecklingsnämnden', kind: 'COMMITTEE' })).decisionPower).toBe(true);
  expect((await establish({ name: 'Styrgruppen', kind: 'STEERING_GROUP' })).decisionPower).toBe(false);
  expect((await establish({ name: 'Styrgruppen', kind: 'STEERING_GROUP', decisionPower: true })).decisionPower).toBe(true);
});

test.each(['PREPARATORY', 'RESOURCE_GROUP', 'QUALITY_NETWORK'])('a body of the kind %s never has the power to decide', async (kind) => {
  const before = await bodies();
  expect(await establish({ name: 'Beredningen', kind, decisionPower: true })).toEqual({ code: 'NO_DECISION_POWER', field: 'decisionPower' });
  expect(await bodies()).toEqual(before);
});

test.each([
  [{ name: ' ', kind: 'COMMITTEE' }, 'NO_TEXT', 'name'],
  [{ name: 'Utskottet', kind: 'WORKING_COMMITTEE', parent: 'laholm:body:NONE' }, 'NO_RECORD', 'parent'],
  [{ name: 'Nämnden', kind: 'COMMITTEE', mandatedBy: 'halmstad' }, 'BAD_ID', 'mandatedBy'],
  [{ name: 'Nämnden', kind: 'COMMITTEE', organisation: 'halmstad' }, 'NOT_OWNER', null],
])('setting up %j is refused with %s', async (input, code, field) => {
  const before = await bodies();
  expect(await establish(input)).toEqual({ code, field });
  expect(await bodies()).toEqual(before);
});

test('a body has bodies as members, also another organisation’s', async () => {
  expect(await seat({ holder: 'Socialnämndens presidium', holderBody: PRESIDIUM })).toMatchObject({ body: { id: PREPARATORY }, holderBodyId: PRESIDIUM, holderOrganisationId: 'laholm', role: 'MEMBER', mode: 'STANDING' });
  const board = 'region-halland-laholm:body:01HT0000000000000000000000';
  expect(await seat({ holder: 'Lokala nämndens presidium', holderBody: board })).toMatchObject({ holderBodyId: board, holderOrganisationId: 'region-halland-laholm' });
  const { data } = await laholm.ask('{ organisation { seatsHeldBy(organisation: "region-halland-laholm") { holder body { id } } } }');
  expect(data.organisation.seatsHeldBy).toEqual([{ holder: 'Lokala nämndens presidium', body: { id: PREPARATORY } }]);
});

test('a body is no member of itself, nor of a body that sits in it', async () => {
  await seat({ holder: 'Socialnämndens presidium', holderBody: PRESIDIUM });
  await seat({ body: PRESIDIUM, holder: 'Kommunstyrelsen', holderBody: BOARD });
  const before = await bodies();
  for (const [body, holderBody] of [[BOARD, BOARD], [BOARD, PRESIDIUM], [BOARD, PREPARATORY], [PRESIDIUM, PREPARATORY]]) {
    expect(await seat({ body, holder: 'Sig själv', holderBody })).toEqual({ code: 'BODY_CYCLE', field: 'holderBody' });
  }
  expect(await bodies()).toEqual(before);
});

test('a body has one chair at a time', async () => {
  const { id } = await seat({ holder: 'Kommunstyrelsens ordförande', role: 'CHAIR', from: '2022-11' });
  const before = await bodies();
  expect(await seat({ holder: 'En till', role: 'CHAIR', from: '2026-01-01' })).toEqual({ code: 'SECOND_CHAIR', field: 'role' });
  expect(await bodies()).toEqual(before);
  expect(await endSeat(id, '2020-01-01')).toEqual({ code: 'NOT_HELD' });
  expect(await endSeat(id, '2025-12-31')).toEqual({ to: '2025-12-31' });
  expect(await seat({ holder: 'En till', role: 'CHAIR', from: '2026-01-01' })).toMatchObject({ role: 'CHAIR' });
  const { data } = await laholm.ask('{ organisation { bodies(kind: PREPARATORY) { before: seats(role: CHAIR, on: "2024-06-30") { holder } now: seats(role: CHAIR, on: "2026-06-30") { holder } } } }');
  expect(data.organisation.bodies).toEqual([{ before: [{ holder: 'Kommunstyrelsens ordförande' }], now: [{ holder: 'En till' }] }]);
});

test.each([
  [{ holder: '' }, 'NO_TEXT', 'holder'],
  [{ holder: 'X', holderBody: 'laholm:body:NONE' }, 'NO_RECORD', 'holderBody'],
  [{ holder: 'X', holderBody: 'laholm:agreement:A1' }, 'BAD_ID', 'holderBody'],
  [{ holder: 'X', holderBody: COMMITTEE, officeholder: 'laholm:officeholder:A' }, 'TWO_HOLDERS', 'officeholder'],
  [{ holder: 'X', holderOrganisation: 'Polisen' }, 'BAD_ID', 'holderOrganisation'],
  [{ body: 'laholm:body:NONE', holder: 'X' }, 'NO_RECORD', 'body'],
  [{ body: 'halmstad:body:BOARD', holder: 'X' }, 'NOT_OWNER', null],
])('seating %j is refused with %s', async (input, code, field) => {
  const before = await bodies();
  expect(await seat(input)).toEqual({ code, field });
  expect(await bodies()).toEqual(before);
});
