import { startGodaGrannar, type GodaGrannar } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const VOICE = `{ federation { voice {
  subjects { subjectId of standBehind standBehindAtLeast unanimous supports { organisation { id } } dissents { reason organisation { id } } abstains { organisation { id } } ownAnswers { ownAnswerUrl organisation { id } } notStated { id } coverage { complete missing } }
  coverage { complete }
} } }`;

interface VoiceOn {
  of: number;
  standBehind: number | null;
  standBehindAtLeast: number;
  unanimous: boolean | null;
  supports: { organisation: { id: string } }[];
  dissents: { organisation: { id: string } }[];
  abstains: { organisation: { id: string } }[];
  ownAnswers: { ownAnswerUrl: string; organisation: { id: string } }[];
  notStated: { id: string }[];
}

const everybody = ({ supports, dissents, abstains, ownAnswers, notStated }: VoiceOn) => [...[...supports, ...dissents, ...abstains, ...ownAnswers].map(({ organisation }) => organisation.id), ...notStated.map(({ id }) => id)];

test('while a member does not answer, the number behind is not stated, only the least that it is', async () => {
  const hylte = federation.members.get('hylte')!;
  await hylte.kill();
  const { data } = await federation.ask(VOICE);
  expect(data.federation.voice.coverage).toEqual({ complete: false });
  for (const voice of data.federation.voice.subjects) {
    expect(voice).toMatchObject({ of: 5, standBehind: null, standBehindAtLeast: voice.supports.length, coverage: { complete: false, missing: ['hylte'] } });
    expect(everybody(voice)).not.toContain('hylte');
  }
  await hylte.revive();
});

test('n of N: every member is counted once, where it stands by its own word', async () => {
  const { data, errors } = await federation.ask(VOICE);
  expect(errors).toBeUndefined();
  const subjects = data.federation.voice.subjects as VoiceOn[];
  for (const voice of subjects) {
    expect(everybody(voice).toSorted()).toEqual(['bastad', 'falkenberg', 'halmstad', 'hylte', 'laholm']);
    expect([voice.standBehind, voice.unanimous]).toEqual([voice.supports.length, voice.supports.length === 5]);
    for (const { ownAnswerUrl } of voice.ownAnswers) expect(ownAnswerUrl).toMatch(/^https:/);
  }
  expect(subjects.some(({ unanimous }) => unanimous)).toBe(true);
  expect(subjects.some(({ unanimous }) => unanimous === false)).toBe(true);
});
