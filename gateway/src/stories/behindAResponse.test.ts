import { startGodaGrannar, type GodaGrannar } from '../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const RESPONSES = `{ federation {
  members { organisation { id } }
  consultations(states: [SENT]) { title response { id decidedBy inTime voice { of standBehind unanimous supports { organisation { id } } dissents { reason } ownAnswers { ownAnswerUrl organisation { id } } coverage { complete } } } }
  answeredInTime { share }
} }`;

test('n of the members stand behind a response that the board has decided, and it was sent in time', async () => {
  const { data, errors } = await federation.ask(RESPONSES);
  expect(errors).toBeUndefined();
  const [{ title, response }] = data.federation.consultations;
  expect([title, response.decidedBy, response.inTime]).toEqual(['Västkustbanans kapacitet söder om Halmstad', 'BOARD', true]);
  const { voice } = response;
  expect([voice.of, voice.coverage.complete]).toEqual([data.federation.members.length, true]);
  expect(voice.standBehind).toBe(voice.supports.length);
  expect(voice.unanimous).toBe(voice.standBehind === voice.of);
  expect(data.federation.answeredInTime.share).toBe(1);
});

test('with a member away, nobody says how many stand behind it', async () => {
  await federation.members.get('bastad')!.kill();
  const { data } = await federation.ask('{ federation { consultations(states: [SENT]) { response { voice { of standBehind standBehindAtLeast coverage { missing } } } } } }');
  const { voice } = data.federation.consultations[0].response;
  expect(voice).toMatchObject({ of: 5, standBehind: null, coverage: { missing: ['bastad'] } });
  expect(voice.standBehindAtLeast).toBeLessThan(5);
  await federation.members.get('bastad')!.revive();
});
