import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat();
});
afterEach(() => secretariat.stop());

const REFUSED = '... on Refused { code field }';
const run = async (mutation: string, variables: Record<string, unknown>) => (await secretariat.ask(mutation, variables)).data.result;
const record = () => run(`mutation ($input: RecordNetworkInput!) { result: recordNetwork(input: $input) { ... on Network { id level } ${REFUSED} } }`, { input: { name: 'Öresundskommittén', level: 'INTERNATIONAL', language: 'sv' } });
const appoint = (networkId: string, representative = 'Förbundsdirektören') =>
  run(`mutation ($input: AppointRepresentativeInput!) { result: appointRepresentative(input: $input) { ... on Representation { id onBehalfOfIds to } ${REFUSED} } }`, { input: { networkId, representative, onBehalfOfIds: ['hylte', 'laholm'], from: '2026-01-01' } });
const end = (id: string, to: string) => run(`mutation ($id: ID!, $to: Date!) { result: endRepresentation(id: $id, to: $to) { ... on Representation { to } ${REFUSED} } }`, { id, to });
const networks = async () => (await secretariat.ask('{ federation { networks(level: INTERNATIONAL) { name representations { representative onBehalfOfIds from to } } } }')).data.federation.networks;

test('somebody represents members in a network, until the end that is recorded', async () => {
  const { id } = await record();
  const representation = await appoint(id);
  expect(representation).toMatchObject({ onBehalfOfIds: ['hylte', 'laholm'], to: null });
  expect(await end(representation.id, '2026-12-31')).toEqual({ to: '2026-12-31' });
  expect(await networks()).toEqual([{ name: 'Öresundskommittén', representations: [{ representative: 'Förbundsdirektören', onBehalfOfIds: ['hylte', 'laholm'], from: '2026-01-01', to: '2026-12-31' }] }]);
});

test('a representation by nobody, in no network, or with an end before its start is refused, and nothing is changed', async () => {
  const { id } = await record();
  expect(await appoint(id, ' ')).toEqual({ code: 'NO_TEXT', field: 'representative' });
  expect(await appoint('goda-grannar:network:01HTE1P100XEXJRDNKN3KZ0ES0')).toEqual({ code: 'NO_RECORD', field: 'networkId' });
  const representation = await appoint(id);
  expect(await end(representation.id, '2025-12-31')).toEqual({ code: 'END_BEFORE_START', field: 'to' });
  expect((await networks())[0].representations).toEqual([expect.objectContaining({ to: null })]);
});
