import { startFederation, type TestFederation } from '../testing/federation.js';

let federation: TestFederation;
beforeAll(async () => void (federation = await startFederation('goda-grannar')));
afterAll(() => federation.stop());

const OFFICER = { id: 'idp|karin', name: 'Karin', grants: ['secretariat:goda-grannar'] };

async function send(url: string, headers: Record<string, string>, query: string) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data?: { issueApiToken: { text: string; token: { id: string } } }; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}
const asOfficer = { 'x-test-viewer': encodeURIComponent(JSON.stringify(OFFICER)) };
const issue = async () =>
  (await send(federation.secretariat.url, asOfficer, 'mutation { issueApiToken(input: { name: "Dashboard", grants: ["reader:goda-grannar"] }) { ... on IssuedApiToken { text token { id } } } }')).data!.issueApiToken;
const who = (text: string) => send(federation.url, { authorization: `Bearer ${text}` }, '{ viewer { id name readOnly grants { role of } } }');

test('a token of the federation’s secretariat is known at the gateway', async () => {
  const { text, token } = await issue();
  expect(await who(text)).toEqual({ status: 200, data: { viewer: { id: token.id, name: 'Dashboard', readOnly: true, grants: [{ role: 'READER', of: 'goda-grannar' }] } }, code: undefined });
});

test('the secretariat’s word is believed for a while, and no longer: then a token that was revoked counts no more', async () => {
  const { text, token } = await issue();
  await who(text);
  await send(federation.secretariat.url, asOfficer, `mutation { revokeApiToken(id: "${token.id}") { __typename } }`);
  const another = await federation.another();
  const elsewhere = () => send(another.gateway.url, { authorization: `Bearer ${text}` }, '{ viewer { id } }');
  expect(await elsewhere()).toMatchObject({ status: 401, code: 'TOKEN_REVOKED' });
  await another.stop();
  const giveUp = Date.now() + 120_000;
  let last = await who(text);
  while (last.status === 200 && Date.now() < giveUp) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    last = await who(text);
  }
  expect(last).toMatchObject({ status: 401, code: 'TOKEN_REVOKED' });
});

test('one that nobody gave out is refused', async () => {
  expect(await who('sv_x')).toMatchObject({ status: 401, code: 'TOKEN_MALFORMED' });
});

test('while the secretariat is away nobody can say, and nobody is served as anyone', async () => {
  const { text } = await issue();
  federation.secretariat.disturb((response) => response.destroy());
  expect(await who(text)).toMatchObject({ status: 503, code: 'ISSUER_UNAVAILABLE' });
  federation.secretariat.disturb();
  expect(await who(text)).toMatchObject({ status: 200 });
});
