import { disturbances, ENDLESS } from './testing/disturbances.js';
import { DEADLINES, givingMoreTime } from './testing/givingMoreTime.js';
import { startGodaGrannar, type Answer, type GodaGrannar } from './testing/godaGrannar.js';

const QUESTION = '{ federation { name state purpose members { organisation { name } } coverage { complete } } agreements(first: 1) { totalCount } }';

const FAILURES = ['hangs', 'closes the connection', 'answers HTML', 'answers 503', 'refuses with 403', 'redirects', 'answers broken JSON', 'answers an empty object', 'answers only an error with SQL and a password in it', 'answers more than is taken'];

let federation: GodaGrannar;
let whole: Answer;

beforeAll(async () => {
  federation = await startGodaGrannar({ watch: { every: 50, everyWhenSilent: 50, patience: 1_000 } });
  whole = await federation.ask(QUESTION);
});
afterAll(() => federation.stop());
afterEach(() => federation.secretariat.disturb());

const readyz = async () => (await (await fetch(federation.url.replace('/graphql', '/readyz'))).json()) as { ready: boolean; secretariat: { state: string; missing: string[]; broken: string[] } };

async function untilSecretariatIs(state: string): Promise<void> {
  for (let attempt = 0; attempt < 2_000; attempt++) {
    if ((await readyz()).secretariat.state === state) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the secretariat did not come to be ${state}`);
}

test('what the secretariat holds of a federation stands beside what its manifest and its members say', () => {
  expect(whole.errors).toBeUndefined();
  expect(whole.data.federation).toMatchObject({ name: 'Goda grannar', state: 'ACTIVE', purpose: expect.stringContaining('inre effektivitet') });
});

test.each(FAILURES.map((name) => [name, disturbances[name]!] as const))('while the secretariat %s, its own fields are null with an error that names it, and all else is whole', async (name, disturb) => {
  federation.secretariat.disturb(disturb);
  const expectOnlyItsOwnMissing = ({ data, errors }: Answer) => {
    expect(data).toEqual({ ...whole.data, federation: { ...whole.data.federation, state: null, purpose: null } });
    expect(errors?.length).toBeGreaterThan(0);
    for (const { extensions } of errors!) expect(extensions).toEqual({ code: expect.stringMatching(/^SUBGRAPH_(UNAVAILABLE|ERROR|DENIED)$/), subgraph: 'federation' });
    expect(JSON.stringify({ data, errors })).not.toMatch(/hunter2|10\.0\.0\.7|127\.0\.0\.1|<h1>|passwd|node_modules|select /);
  };
  if (!ENDLESS.has(name)) return expectOnlyItsOwnMissing(await federation.ask(QUESTION));
  await givingMoreTime(DEADLINES, async (deadline) => {
    const { ask, stop } = await federation.another({ deadline });
    expectOnlyItsOwnMissing(await ask(QUESTION).finally(stop));
  });
});

test('/readyz tells how the secretariat does, and the federation is ready without it', async () => {
  await untilSecretariatIs('OK');
  await federation.secretariat.kill();
  await untilSecretariatIs('UNREACHABLE');
  expect((await readyz()).ready).toBe(true);
  await federation.secretariat.revive();
  await untilSecretariatIs('OK');
  expect((await readyz()).secretariat).toMatchObject({ missing: [], broken: [] });
  expect((await federation.ask(QUESTION)).data).toEqual(whole.data);
});
