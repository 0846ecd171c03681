import { startGodaGrannar, type GodaGrannar } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar({ members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => federation.stop());

interface Party {
  organisationId: string;
  noticeEffect: Record<string, unknown> | null;
}

async function ask(title: string) {
  const answer = await federation.ask('query ($title: String) { agreements(filter: { text: $title }) { edges { node { title status parties { organisationId noticeEffect { givenOn saidBy outcome noticePeriodMonths lastDay waitsForIds waitsFor { name } } } } } } }', { title });
  const { node } = answer.data.agreements.edges[0] as { node: { parties: Party[] } };
  return { ...answer, effects: Object.fromEntries(node.parties.filter(({ noticeEffect }) => noticeEffect).map(({ organisationId, noticeEffect }) => [organisationId, noticeEffect])) };
}

test.each([
  ['Konsumentvägledning i samverkan', { bastad: { givenOn: '2026-09-30', saidBy: 'PARTY', outcome: 'PARTY_LEAVES', noticePeriodMonths: null, lastDay: null, waitsForIds: [], waitsFor: [] } }],
  ['It-drift och servicedesk', { hylte: { givenOn: '2026-08-28', saidBy: 'PARTY', outcome: 'AGREEMENT_ENDS', noticePeriodMonths: 12, lastDay: '2027-08-28', waitsForIds: [], waitsFor: [] } }],
  ['Gemensamt krislager', { hylte: { givenOn: '2026-06-15', saidBy: 'PARTY', outcome: 'WAITS_FOR_OTHERS', noticePeriodMonths: 12, lastDay: null, waitsForIds: ['falkenberg', 'halmstad'], waitsFor: [{ name: 'Falkenberg' }, { name: 'Halmstad' }] } }],
  ['Gemensam telefonväxel', { laholm: { givenOn: '2026-08', saidBy: 'PARTY', outcome: 'UNKNOWN', noticePeriodMonths: null, lastDay: null, waitsForIds: [], waitsFor: [] } }],
  ['Gränslös räddning', {}],
])('what comes of the notice of: %s', async (title, expected) => {
  const { effects, errors } = await ask(title);
  expect(errors).toBeUndefined();
  expect(effects).toEqual(expected);
});

test('while the party does not answer, its notice is not passed off as none', async () => {
  await federation.members.get('bastad')!.kill();
  try {
    const { effects, errors } = await ask('Konsumentvägledning i samverkan');
    expect(effects).toEqual({});
    expect(errors?.map(({ path, extensions }) => [path.at(-1), extensions.member])).toContainEqual(['noticeEffect', 'bastad']);
  } finally {
    await federation.members.get('bastad')!.revive();
  }
});
