import { disturbances, ENDLESS } from './testing/disturbances.js';
import type { Ask } from './testing/federation.js';
import { DEADLINES, givingMoreTime } from './testing/givingMoreTime.js';
import { startGodaGrannar, type Answer, type GodaGrannar } from './testing/godaGrannar.js';

const EVERYTHING = `{
  federation { coverage { complete missing } inhabitants { total known coverage { missing } } members { organisation { id name } } }
  agreements(first: 1000) { totalCount coverage { expected answered missing complete members { member status code } } edges { node { id title keeper { name } parties { organisationId organisation { name } statement { state } } } } }
}`;

let federation: GodaGrannar;
let whole: Answer;

beforeAll(async () => {
  // No answer of before shall serve here, and nobody is left alone for having failed in the test before.
  const members = { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } };
  federation = await startGodaGrannar({ members });
  whole = await federation.ask(EVERYTHING);
  expect(whole.errors).toBeUndefined();
});
afterAll(() => federation.stop());

const falkenberg = () => federation.members.get('falkenberg')!;

/** Asks a gateway that waits long enough for anything but for ever. */
const patiently = (run: (ask: Ask) => Promise<void>) => run(federation.ask);
/** Asks gateways that do not wait long for those who never answer. */
const withinDeadline = (run: (ask: Ask) => Promise<void>) =>
  givingMoreTime(DEADLINES, async (deadline) => {
    const { ask, stop } = await federation.another({ deadline });
    await run(ask).finally(stop);
  });

interface Party {
  organisationId: string;
  organisation: { name: string } | null;
  statement: { state: string } | null;
}
interface AgreementEdge {
  node: { id: string; title: string; keeper: { name: string }; parties: Party[] };
}

/** The whole answer as it has to be when Falkenberg is missing: without its rows, and with nothing of the others' gone. */
function withoutFalkenberg(edges: AgreementEdge[]): AgreementEdge[] {
  return edges
    .filter(({ node }) => !node.id.startsWith('falkenberg:'))
    .map(({ node }) => ({ node: { ...node, parties: node.parties.map((party) => (party.organisationId === 'falkenberg' ? { ...party, organisation: null, statement: null } : party)) } }));
}

function expectOnlyFalkenbergMissing({ data, errors, extensions }: Answer): void {
  const edges = data.agreements.edges as AgreementEdge[];
  expect(edges.map(({ node }) => ({ node: { ...node, parties: node.parties.map((party) => (party.organisationId === 'falkenberg' ? { ...party, organisation: null } : party)) } }))).toEqual(withoutFalkenberg(whole.data.agreements.edges));
  expect(data.agreements).toMatchObject({ totalCount: null, coverage: { expected: 5, answered: 4, missing: ['falkenberg'], complete: false } });
  expect(data.federation.inhabitants).toMatchObject({ total: null, coverage: { missing: ['falkenberg'] } });
  expect(data.federation.inhabitants.known).toBeLessThan(whole.data.federation.inhabitants.total);
  expect(data.federation.coverage).toEqual({ complete: false, missing: ['falkenberg'] });
  expect(data.federation.members.map(({ organisation }: { organisation: { id: string; name: string | null } }) => [organisation.id, organisation.name === null])).toEqual(
    ['hylte', 'bastad', 'laholm', 'halmstad', 'falkenberg'].map((id) => [id, id === 'falkenberg']),
  );
  expect(new Set(errors?.map((error) => error.extensions.member))).toEqual(new Set(['falkenberg']));
  for (const error of errors ?? []) expect(error.extensions.code).toMatch(/^MEMBER_(UNAVAILABLE|TIMEOUT|BAD_RESPONSE|DENIED|ERROR)$/);
  expect(extensions.members.filter(({ status }) => status !== 'OK').map(({ member }) => member)).toEqual(['falkenberg']);
}

describe.each(Object.entries(disturbances))('while Falkenberg %s', (name, disturb) => {
  const asking = ENDLESS.has(name) ? withinDeadline : patiently;
  afterEach(() => falkenberg().disturb());

  test('the others are whole, nothing passes as complete, and nothing of what it says gets out', () =>
    asking(async (ask) => {
      falkenberg().disturb(disturb);
      const answer = await ask(EVERYTHING);
      expectOnlyFalkenbergMissing(answer);
      expect(JSON.stringify(answer)).not.toMatch(/hunter2|10\.0\.0\.7|127\.0\.0\.1|<h1>|passwd|node_modules|select /);
    }));

  test('it is back by itself when it answers again', () =>
    asking(async (ask) => {
      falkenberg().disturb(disturb);
      await ask(EVERYTHING);
      falkenberg().disturb();
      const again = await ask(EVERYTHING);
      expect(again.errors).toBeUndefined();
      expect(again.data).toEqual(whole.data);
    }));
});

test('while Falkenberg’s process is killed, the others are whole; when it is back, so is everything', async () => {
  await falkenberg().kill();
  const answer = await federation.ask(EVERYTHING);
  expectOnlyFalkenbergMissing(answer);
  expect(answer.extensions.members.find(({ member }) => member === 'falkenberg')).toMatchObject({ status: 'UNAVAILABLE', code: 'MEMBER_UNAVAILABLE' });
  await falkenberg().revive();
  expect((await federation.ask(EVERYTHING)).data).toEqual(whole.data);
});

test('an answer comes, with those who answer, though several members hang', async () => {
  for (const id of ['falkenberg', 'hylte', 'laholm']) federation.members.get(id)!.disturb(() => undefined);
  await withinDeadline(async (ask) => expect((await ask(EVERYTHING)).data.agreements.coverage.missing).toEqual(['hylte', 'laholm', 'falkenberg']));
  for (const member of federation.members.values()) member.disturb();
});

test('a record, a code or an organisation that may be the missing member’s is not said to be none', async () => {
  falkenberg().disturb(disturbances['answers 503']);
  const { data, errors } = await federation.ask('{ agreement(id: "falkenberg:agreement:01") { title } organisation(code: "1382") { id } }');
  expect(data).toEqual({ agreement: null, organisation: null });
  expect(errors?.map(({ path, extensions }) => [path, extensions]).toSorted()).toEqual([
    [['agreement'], { code: 'MEMBER_UNAVAILABLE', member: 'falkenberg' }],
    [['organisation'], { code: 'MEMBER_UNAVAILABLE', member: 'falkenberg' }],
  ]);
  falkenberg().disturb();
});

test('one resolver error costs one field', async () => {
  falkenberg().disturb((response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { _entities: [{ id: 'falkenberg', name: null, officialName: 'Falkenbergs kommun' }] }, errors: [{ message: 'select name', path: ['_entities', 0, 'name'] }] })),
  );
  const { data, errors } = await federation.ask('{ organisation(id: "falkenberg") { name officialName } }');
  expect(data.organisation).toEqual({ name: null, officialName: 'Falkenbergs kommun' });
  expect(errors).toMatchObject([{ message: 'The member falkenberg could not work out this field.', path: ['organisation', 'name'], extensions: { code: 'MEMBER_ERROR', member: 'falkenberg' } }]);
  falkenberg().disturb();
});
