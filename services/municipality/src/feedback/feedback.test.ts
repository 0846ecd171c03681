import { allowWrites } from '@samverkan/records';
import pg from 'pg';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';

const SERVICE = 'hylte:service:S';

let hylte: TestMember;
beforeEach(async () => {
  const fill: Parameters<typeof startTestMember>[1] = (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    em.create(Service, aService(SERVICE));
  };
  hylte = await startTestMember('hylte', fill, { policy: allowWrites });
});
afterEach(() => hylte.stop());

const RESULT = '{ ... on Feedback { id state text } ... on Refused { code field } }';
const give = async (more: object = {}) =>
  (await hylte.ask(`mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) ${RESULT} }`, { input: { recordId: SERVICE, text: ' Fel telefonnummer ', language: 'sv', ...more } })).data.giveFeedback;
const say = async (command: 'answerFeedback' | 'closeFeedback', id: string, text: string) =>
  (await hylte.ask(`mutation ($id: ID!, $text: String!) { ${command}(id: $id, text: $text) ${RESULT} }`, { id, text }))['data'][command];
const entries = async (id: string) => (await hylte.ask('query ($id: ID!) { feedback(id: $id) { recordId state entries { state text } } }', { id })).data.feedback;

test('a remark is received, answered and closed, and is found again by its receipt', async () => {
  const { id, ...remark } = await give();
  expect(remark).toEqual({ state: 'RECEIVED', text: 'Fel telefonnummer' });
  expect(await say('answerFeedback', id, 'Tack, det är rättat')).toMatchObject({ state: 'ANSWERED' });
  expect(await say('closeFeedback', id, 'Avslutat')).toMatchObject({ state: 'CLOSED', text: 'Fel telefonnummer' });
  expect(await entries(id)).toEqual({
    recordId: SERVICE,
    state: 'CLOSED',
    entries: [
      { state: 'RECEIVED', text: 'Fel telefonnummer' },
      { state: 'ANSWERED', text: 'Tack, det är rättat' },
      { state: 'CLOSED', text: 'Avslutat' },
    ],
  });
});

test('a remark says what record it is on', async () => {
  await give();
  await give({ recordId: 'hylte' });
  const { data } = await hylte.ask('{ organisation { feedback { recordType recordName } } }');
  expect(data.organisation.feedback).toEqual([
    { recordType: 'Organisation', recordName: expect.any(String) },
    { recordType: 'Service', recordName: SERVICE },
  ]);
});

test('what is closed is not answered, and what is not answered is not closed', async () => {
  const { id } = await give();
  expect(await say('closeFeedback', id, 'Nej')).toMatchObject({ code: 'WRONG_STATE' });
  await say('answerFeedback', id, 'Tack');
  await say('closeFeedback', id, 'Klart');
  expect(await say('answerFeedback', id, 'En sak till')).toMatchObject({ code: 'WRONG_STATE' });
  expect((await entries(id)).entries).toHaveLength(3);
  expect(await say('answerFeedback', 'hylte:feedback:NONE', 'Hej')).toMatchObject({ code: 'NO_RECORD' });
});

test.each([
  ['NO_RECORD', { recordId: 'hylte:service:NONE' }],
  ['NOT_OWNER', { recordId: 'laholm:service:S' }],
  ['NO_TEXT', { text: ' \n' }],
  ['TEXT_TOO_LONG', { text: 'x'.repeat(4001) }],
])('a remark with a fault is refused with %s, and none is received', async (code, more) => {
  expect(await give(more)).toMatchObject({ code });
  expect((await hylte.ask('{ organisation { feedback { id } } }')).data.organisation.feedback).toEqual([]);
});

test('a record that is not published to whoever remarks on it is no record for them', async () => {
  const client = new pg.Client(hylte.databaseUrl);
  await client.connect();
  await client.query(`update service set visibility = 'OWNER' where id = '${SERVICE}'`);
  await client.end();
  const { data } = await hylte.askAs({ id: 'test|anybody' }, `mutation { giveFeedback(input: { recordId: "${SERVICE}", text: "Hej", language: sv }) { ... on Refused { code } } }`);
  expect(data.giveFeedback).toEqual({ code: 'NO_RECORD' });
});

test('nobody changes what was said, not in the database either', async () => {
  await give();
  const client = new pg.Client(hylte.databaseUrl);
  await client.connect();
  await expect(client.query(`update feedback_entry set text = 'Allt är bra'`)).rejects.toThrow('update of feedback_entry');
  await expect(client.query('delete from feedback_entry')).rejects.toThrow('delete of feedback_entry');
  await client.end();
});
