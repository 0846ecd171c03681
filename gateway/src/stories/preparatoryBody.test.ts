import { startFederation, type TestFederation } from '../testing/federation.js';

let laholm: TestFederation;
beforeAll(async () => {
  // Nothing is kept from one test to the next: who is down has no last good answer.
  laholm = await startFederation('laholm-halland', { members: { lastGood: { maxBytes: 0, maxAge: 1 } } });
});
afterAll(() => laholm.stop());

interface Sent {
  matter: { subject: string; toBody: { name: string } | null; resultGoal: { title: string } | null };
  standing: string;
  waitingDays: number | null;
  decision: { text: string; body: { name: string; decisionPower: boolean; organisation: { id: string } } } | null;
}

const MATTERS = `query ($fromBody: ID) { federation { matters(fromBody: $fromBody, asOf: "2026-10-31") {
  matters { matter { subject resultGoal { title } toBody { name } } standing waitingDays decision { text body { name decisionPower organisation { id } } } }
  coverage { complete missing }
} } }`;

async function sentOn() {
  const { data, errors } = await laholm.askAs({ grants: ['reader:laholm-halland'] }, MATTERS, { fromBody: await preparatoryBody() });
  return { matters: data.federation.matters.matters as Sent[], coverage: data.federation.matters.coverage, errors };
}

async function preparatoryBody(): Promise<string> {
  const { data } = await laholm.askAs({ grants: ['reader:laholm-halland'] }, '{ organisation(id: "laholm") { bodies(kind: [PREPARATORY]) { id } } }');
  return data.organisation.bodies[0].id;
}

const about = (matters: Sent[], subject: string): Sent => matters.find(({ matter }) => matter.subject.includes(subject))!;

test('the preparatory body consists of eight presidia, another organisation’s among them, and decides nothing', async () => {
  const { data, errors } = await laholm.askAs({ grants: ['reader:laholm-halland'] }, '{ organisation(id: "laholm") { bodies(kind: [PREPARATORY]) { decisionPower convenor seats(role: MEMBER) { holder holderBody { name kind organisation { id } } } } } }');
  expect(errors).toBeUndefined();
  const [body] = data.organisation.bodies;
  expect(body).toMatchObject({ decisionPower: false, convenor: 'Kommunstyrelsens ordförande' });
  expect(body.seats).toHaveLength(8);
  const owners = body.seats.map(({ holderBody }: { holderBody: { organisation: { id: string } } | null }) => holderBody?.organisation.id ?? 'outside').toSorted();
  // Laholmsbuktens VA is Halmstad's body, and Halmstad is no member of this federation.
  expect(owners).toEqual(['laholm', 'laholm', 'laholm', 'laholm', 'laholm', 'laholm', 'outside', 'region-halland-laholm']);
});

test('what it sent on is decided where it was sent, in Laholm and at the local board', async () => {
  const { matters, coverage, errors } = await sentOn();
  expect(errors).toBeUndefined();
  expect(coverage).toEqual({ complete: true, missing: [] });
  expect(about(matters, 'Gemensam mottagning')).toMatchObject({
    standing: 'CLOSED',
    waitingDays: 56,
    matter: { toBody: { name: 'Socialnämnden' }, resultGoal: { title: 'Barn och ungas psykiska hälsa ska öka' } },
    decision: { body: { name: 'Socialnämnden', decisionPower: true, organisation: { id: 'laholm' } } },
  });
  expect(about(matters, 'Regionens del')).toMatchObject({ standing: 'DECIDED', waitingDays: 84, decision: { text: expect.stringContaining('samordnare'), body: { name: 'Region Hallands lokala nämnd i Laholm', organisation: { id: 'region-halland-laholm' } } } });
});

test('what waits longest comes first, with the days that it waits', async () => {
  const { matters } = await sentOn();
  expect(matters.slice(0, 2).map(({ matter, standing, waitingDays }) => [matter.subject, standing, waitingDays])).toEqual([
    ['Gemensam trygghetsmätning vartannat år', 'WAITING', 129],
    ['Feriejobb inom omsorgen', 'WAITING', 59],
  ]);
});

test('what was sent to an organisation outside the federation is not said to wait: nobody here knows', async () => {
  expect(about((await sentOn()).matters, 'Badvatten')).toMatchObject({ standing: 'UNKNOWN', waitingDays: null, decision: null, matter: { toBody: null } });
});

test('while the local board does not answer, what was sent to it is unknown, and the rest is told', async () => {
  await laholm.members.get('region-halland-laholm')!.kill();
  const { matters, coverage, errors } = await sentOn();
  await laholm.members.get('region-halland-laholm')!.revive();
  expect(coverage).toEqual({ complete: false, missing: ['region-halland-laholm'] });
  expect(errors?.map(({ extensions }) => extensions.member)).toContain('region-halland-laholm');
  expect(about(matters, 'Regionens del')).toMatchObject({ standing: 'UNKNOWN', decision: null });
  expect(about(matters, 'Gemensam mottagning')).toMatchObject({ standing: 'CLOSED', decision: { body: { name: 'Socialnämnden' } } });
});
