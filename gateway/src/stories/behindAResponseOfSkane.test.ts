import { startFederation, type TestFederation } from '../testing/federation.js';

let skane: TestFederation;
beforeAll(async () => {
  skane = await startFederation('skane');
});
afterAll(() => skane.stop());

const RESPONSES = `{ federation {
  consultations(states: [SENT]) { subject response { decidedBy voice { of standBehind unanimous supports { id } dissents { reason } ownAnswers { ownAnswerUrl } coverage { complete } } } }
  answeredInTime { due inTime late }
} }`;

interface Asked {
  subject: string;
  response: { decidedBy: string; voice: { of: number; standBehind: number; unanimous: boolean; supports: unknown[]; ownAnswers: { ownAnswerUrl: string }[]; coverage: { complete: boolean } } };
}

test('n of 33 stand behind each response that the board has decided, and all 33 behind one', async () => {
  const { data, errors } = await skane.ask(RESPONSES);
  expect(errors).toBeUndefined();
  const asked = data.federation.consultations as Asked[];
  for (const { response: { decidedBy, voice } } of asked) {
    expect([decidedBy, voice.of, voice.coverage.complete]).toEqual(['BOARD', 33, true]);
    expect([voice.standBehind, voice.unanimous]).toEqual([voice.supports.length, voice.supports.length === 33]);
    for (const { ownAnswerUrl } of voice.ownAnswers) expect(ownAnswerUrl).toMatch(/^https:/);
  }
  expect(asked.find(({ subject }) => subject === 'Juridik')!.response.voice.standBehind).toBe(33);
  expect(asked.flatMap(({ response: { voice } }) => voice.ownAnswers).length).toBeGreaterThan(0);
  expect(data.federation.answeredInTime).toEqual({ due: 9, inTime: 4, late: 1 });
});
