import { anyone, newSigningKey, oidc, readGrants, readIssuers, requestOfLine, RequestSigner, type JoinedFederation } from '@samverkan/common';
import { startTestIssuer, type TestIssuer } from '@samverkan/common/testing/issuer';
import { Visibility, Sharing } from '@samverkan/records';
import { pino } from 'pino';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';

// A person's own token, straight at a member: the same rules as through a gateway, and what changes where the member takes
// no other word for its own people.

const key = newSigningKey();
const federations: JoinedFederation[] = [{ id: 'goda-grannar', members: ['hylte', 'laholm'], keys: [key.publicJwk] }];
const signer = new RequestSigner({ federation: 'goda-grannar', members: () => ['hylte', 'laholm'], key });

let issuer: TestIssuer;
let lines: string[];
const members = new Map<boolean, TestMember>();
beforeAll(async () => {
  issuer = await startTestIssuer();
  lines = [];
  const log = pino({ level: 'info', mixin: requestOfLine }, { write: (line: string) => void lines.push(line) });
  for (const ownersOwnToken of [false, true]) {
    const identify = [oidc({ issuers: readIssuers([{ issuer: issuer.url, mayGrant: ['hylte', 'laholm', 'goda-grannar'] }]), audience: 'urn:samverkan:hylte', clockSkew: 30, log })];
    const shared = (visibility: Visibility) => Object.assign(new Sharing(), { visibility });
    members.set(ownersOwnToken, await startTestMember('hylte', (em) => {
      em.create(Organisation, anOrganisation('hylte'));
      for (const visibility of Object.values(Visibility)) em.create(Service, aService(`hylte:service:${visibility}`, { sharing: shared(visibility) }));
    }, { federations, identify, ownersOwnToken, log }));
  }
});
afterAll(async () => {
  await Promise.all([...members.values()].map((member) => member.stop()));
  await issuer.stop();
});

const QUESTION = '{ organisation { services { id } } }';
const COMMAND = 'mutation { shareRecord(input: { recordId: "hylte:service:none" }) { ... on Refused { code } } }';

interface Answer { data?: { organisation?: { services: { id: string }[] }; shareRecord?: { code: string } }; errors?: { extensions: { code: string } }[] }
type Carried = Record<string, string>;

const ask = async (ownersOwnToken: boolean, query: string, headersFor: (body: string) => Promise<Carried>) => {
  const body = JSON.stringify({ query });
  return (await (await fetch(members.get(ownersOwnToken)!.url, { method: 'POST', headers: { 'content-type': 'application/json', ...(await headersFor(body)) }, body })).json()) as Answer;
};
const byToken = (grants: readonly string[], more: Record<string, unknown> = {}) => async (): Promise<Carried> => ({ authorization: `Bearer ${await issuer.token({ samverkan_roles: grants, ...more })}` });
const byGateway = (grants: readonly string[]) => async (body: string): Promise<Carried> => ({ 'x-gateway-token': await signer.sign({ audience: 'hylte', body, viewer: { ...anyone(), id: `${issuer.url}|anna`, grants: readGrants(grants) } }) });
const byBoth = (grants: readonly string[]) => async (body: string): Promise<Carried> => ({ ...(await byToken(grants)()), ...(await byGateway(grants)(body)) });

/** What somebody sees, and what becomes of a command of theirs. */
const whatMay = async (ownersOwnToken: boolean, headersFor: (body: string) => Promise<Carried>) => {
  const { data } = await ask(ownersOwnToken, QUESTION, headersFor);
  const command = await ask(ownersOwnToken, COMMAND, headersFor);
  return [data!.organisation!.services.map(({ id }) => id.split(':')[2]).toSorted().join(' '), command.data!.shareRecord!.code];
};

const [PUBLIC, OF_MEMBERS, ALL] = ['PUBLIC', 'MEMBERS PUBLIC', 'MEMBERS OWNER PUBLIC'];

describe.each([false, true])('where its own people count by their own token only: %s', (ownersOwnToken) => {
  test.each([
    [['officer:hylte'], ALL, 'NO_RECORD'],
    [['administrator:hylte'], ALL, 'NO_RECORD'],
    [['officer:laholm'], OF_MEMBERS, 'NOT_ALLOWED'],
    [['secretariat:goda-grannar'], OF_MEMBERS, 'NOT_ALLOWED'],
    [['reader:goda-grannar'], OF_MEMBERS, 'NOT_ALLOWED'],
    [['officer:svalov', 'reader:skane'], PUBLIC, 'NOT_ALLOWED'],
    [[], PUBLIC, 'NOT_ALLOWED'],
  ])('%j by their own token: sees %s, a command is %s', async (grants, seen, command) => {
    expect(await whatMay(ownersOwnToken, byToken(grants))).toEqual([seen, command]);
  });

  test.each([
    [['officer:laholm'], OF_MEMBERS, 'NOT_ALLOWED'],
    [['secretariat:goda-grannar'], OF_MEMBERS, 'NOT_ALLOWED'],
    [[], PUBLIC, 'NOT_ALLOWED'],
    [['officer:hylte'], ownersOwnToken ? OF_MEMBERS : ALL, ownersOwnToken ? 'NOT_ALLOWED' : 'NO_RECORD'],
    [['administrator:hylte', 'analyst:goda-grannar'], ownersOwnToken ? OF_MEMBERS : ALL, ownersOwnToken ? 'NOT_ALLOWED' : 'NO_RECORD'],
  ])('%j by the gateway’s word: sees %s, a command is %s', async (grants, seen, command) => {
    expect(await whatMay(ownersOwnToken, byGateway(grants))).toEqual([seen, command]);
  });

  test('an officer by both is an officer', async () => {
    expect(await whatMay(ownersOwnToken, byBoth(['officer:hylte']))).toEqual([ALL, 'NO_RECORD']);
  });

  test('who shows nothing is anyone', async () => {
    expect(await whatMay(ownersOwnToken, async () => ({}))).toEqual([PUBLIC, 'NOT_SIGNED_IN']);
  });

  /** The codes with which a question is refused. */
  const refusalOf = async (headersFor: () => Promise<Carried>) => {
    const { data, errors } = await ask(ownersOwnToken, QUESTION, headersFor);
    expect(data).toBeUndefined();
    return errors?.map(({ extensions }) => extensions.code);
  };

  const now = () => Math.floor(Date.now() / 1_000);
  test.each<[string, () => Promise<Carried>, string]>([
    ['for the gateway', byToken(['officer:hylte'], { aud: 'urn:samverkan:goda-grannar' }), 'TOKEN_WRONG_AUDIENCE'],
    ['for another member', byToken(['officer:hylte'], { aud: 'urn:samverkan:laholm' }), 'TOKEN_WRONG_AUDIENCE'],
    ['that has expired', byToken(['officer:hylte'], { iat: now() - 900, exp: now() - 600 }), 'TOKEN_EXPIRED'],
    ['of another issuer', byToken(['officer:hylte'], { iss: 'https://login.example' }), 'TOKEN_UNKNOWN_ISSUER'],
    ['that nobody has signed', async () => ({ authorization: `Bearer ${[{ alg: 'none' }, { iss: issuer.url, sub: 'anna' }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.` }), 'TOKEN_ALGORITHM'],
    ['that is none', async () => ({ authorization: 'Bearer nothing' }), 'TOKEN_MALFORMED'],
  ])('a token %s is refused, and said once in the log', async (_what, headersFor, code) => {
    lines.length = 0;
    expect(await refusalOf(headersFor)).toEqual([code]);
    const told = lines.map((line) => JSON.parse(line) as { level: number; code?: string; requestId?: string });
    expect(told).toEqual([expect.objectContaining({ level: 40, code, requestId: expect.any(String) as string })]);
    expect(lines.join()).not.toContain((await headersFor())['authorization']!.slice(7));
  });

  test.each<[string, () => Promise<Carried>, string]>([
    ['of a machine, that was not given out here', async () => ({ authorization: `Bearer sv_x_${'0'.repeat(72)}` }), 'TOKEN_MALFORMED'],
    ['shown in another way', async () => ({ authorization: 'Basic YTpi' }), 'TOKEN_MALFORMED'],
  ])('a token %s is refused', async (_what, headersFor, code) => expect(await refusalOf(headersFor)).toEqual([code]));
});
