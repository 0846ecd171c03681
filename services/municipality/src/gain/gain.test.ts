import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { anOrganisation, aStatement, startTestMember, type TestMember } from '../testing/testMember.js';

const AGREEMENT = 'halmstad:agreement:A';

let hylte: TestMember;
beforeEach(async () => {
  const fill: Parameters<typeof startTestMember>[1] = (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    em.create(PartyStatement, aStatement(`hylte:statement:${AGREEMENT}`));
  };
  hylte = await startTestMember('hylte', fill, { policy: allowWrites });
});
afterEach(() => hylte.stop());

const RESULT = '{ ... on Gain { id state indicator expected observed measure { title state } } ... on Refused { code field } }';
const expectGain = async (more: object = {}) => {
  const input = { organisationId: 'hylte', agreementId: AGREEMENT, kind: 'SEASONAL', description: 'Toppar delas', indicator: 'Dagar', expected: 10, language: 'sv', ...more };
  return (await hylte.ask(`mutation ($input: ExpectGainInput!) { expectGain(input: $input) ${RESULT} }`, { input })).data.expectGain;
};
const observe = async (input: object) => (await hylte.ask(`mutation ($input: ObserveGainInput!) { observeGain(input: $input) ${RESULT} }`, { input })).data.observeGain;
const move = async (id: string, event: string) => (await hylte.ask(`mutation ($id: ID!, $event: GainMeasureEvent!) { moveMeasure(id: $id, event: $event) ${RESULT} }`, { id, event })).data.moveMeasure;
const gains = async () => (await hylte.ask('{ organisation { gains { state observed } gainCounts { kind state agreementId count } } }')).data.organisation;

test('a gain is expected, comes in part, and is achieved', async () => {
  const { id, state } = await expectGain();
  expect(state).toBe('EXPECTED');
  expect(await observe({ id, state: 'PARTLY', observed: 14 })).toMatchObject({ state: 'PARTLY', observed: 14 });
  expect(await observe({ id, state: 'ACHIEVED', observed: 9.5 })).toMatchObject({ state: 'ACHIEVED', observed: 9.5 });
  expect(await observe({ id, state: 'NOT_ACHIEVED', observed: 20 })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await gains()).toEqual({ gains: [{ state: 'ACHIEVED', observed: 9.5 }], gainCounts: [{ kind: 'SEASONAL', state: 'ACHIEVED', agreementId: AGREEMENT, count: 1 }] });
});

test('what nobody has measured is not measured, and has no figure', async () => {
  const { id } = await expectGain({ indicator: null, expected: null });
  expect(await observe({ id, state: 'ACHIEVED', observed: 3 })).toEqual({ code: 'NO_INDICATOR', field: 'state' });
  expect(await observe({ id, state: 'NOT_MEASURED', observed: 3 })).toEqual({ code: 'NO_FIGURE', field: 'observed' });
  expect((await gains()).gains).toEqual([{ state: 'EXPECTED', observed: null }]);
  expect(await observe({ id, state: 'NOT_MEASURED' })).toMatchObject({ state: 'NOT_MEASURED', observed: null });
});

test('what is measured has a figure, of a day that has come', async () => {
  const { id } = await expectGain();
  expect(await observe({ id, state: 'PARTLY' })).toEqual({ code: 'NO_FIGURE', field: 'observed' });
  expect(await observe({ id, state: 'PARTLY', observed: 0, observedOn: '2999-01-01' })).toEqual({ code: 'IN_THE_FUTURE', field: 'observedOn' });
  expect(await observe({ id, state: 'EXPECTED' })).toMatchObject({ code: 'WRONG_STATE' });
  expect((await gains()).gains).toEqual([{ state: 'EXPECTED', observed: null }]);
  expect(await observe({ id, state: 'NOT_ACHIEVED', observed: 0 })).toMatchObject({ state: 'NOT_ACHIEVED', observed: 0 });
});

test.each([
  ['NOT_A_PARTY', { agreementId: 'halmstad:agreement:B' }],
  ['NO_TEXT', { description: '  ' }],
  ['NO_INDICATOR', { indicator: ' ' }],
  ['NOT_OWNER', { organisationId: 'laholm' }],
])('a gain with a fault is refused with %s, and nothing is expected', async (code, more) => {
  expect(await expectGain(more)).toMatchObject({ code });
  expect((await gains()).gains).toEqual([]);
});

test('its measure is planned, gets under way and is done', async () => {
  const { id, measure } = await expectGain({ measure: { title: 'Gemensam bemanningsplan', from: '2027' } });
  expect(measure).toEqual({ title: 'Gemensam bemanningsplan', state: 'PLANNED' });
  expect(await move(id, 'finish')).toMatchObject({ code: 'WRONG_STATE' });
  expect(await move(id, 'begin')).toMatchObject({ measure: { state: 'UNDERWAY' } });
  expect(await move(id, 'finish')).toMatchObject({ measure: { state: 'DONE' } });
  expect(await move((await expectGain()).id, 'begin')).toMatchObject({ code: 'NO_MEASURE' });
  expect(await move('hylte:gain:NONE', 'begin')).toMatchObject({ code: 'NO_RECORD' });
});
