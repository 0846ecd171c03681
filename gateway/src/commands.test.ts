import { readdirSync, readFileSync } from 'node:fs';
import { newRecordId, statementId } from '@samverkan/common';
import { being } from '@samverkan/common/testing/testViewer';
import { allowWrites } from '@samverkan/municipality';
import { schemaFile } from '@samverkan/schema';
import { startGateway } from './gateway.js';
import { startOrdinaryGateway } from './ordinary/ordinaryGateway.js';
import { startMembersService } from './standalone/service.js';
import { startFederationMembers, post, type Answer, type FederationMembers } from './testing/federation.js';

const DRAFT = `mutation Draft($keeper: ID!, $title: String!, $parties: [PartyInput!]!) {
  made: draftAgreement(organisation: $keeper, input: { keeper: $keeper, title: $title, form: SE_COOP_AGREEMENT, language: sv, parties: $parties }) {
    __typename
    ... on Agreement { id title status keeper { id name } parties { organisationId organisation { id officialName } statement { state } } }
    ... on Refused { code rule field }
  }
}`;

const parties = (...ids: string[]) => ids.map((id) => ({ organisationId: id, name: id, role: 'PARTICIPANT' }));

let members: FederationMembers;
const urls = new Map<string, string>();
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  members = await startFederationMembers('goda-grannar', allowWrites);
  const { manifest, addresses, keys } = members;
  // a draft is for the members of the federation
  const options = { manifest, addresses, keys, deadline: 120_000, identify: [being('reader:goda-grannar')] };
  const own = await startGateway({ ...options, portal: false });
  const stock = await startGateway({ ...options, portal: false, executor: 'stock' });
  const service = await startMembersService(options);
  const other = await startOrdinaryGateway({ supergraphSdl: await (await fetch(service.supergraphUrl)).text(), executor: 'stock' });
  for (const [name, running] of Object.entries({ 'our gateway': own, 'our gateway with Apollo’s executor': stock, 'another router over the members’ service': other })) urls.set(name, running.url);
  stops.push(...[own, stock, other, service].map((running) => () => running.stop()));
});
afterAll(async () => {
  for (const stop of stops) await stop();
  await members.stop();
});

/** It carries nobody to the members: what is for the members of the federation only is not for it. */
const CARRIES_NOBODY = 'another router over the members’ service';

describe.each(['our gateway', 'our gateway with Apollo’s executor', CARRIES_NOBODY])('through %s', (router) => {
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => (await (await post(urls.get(router)!, { query, variables })).json()) as Answer;

  test('a command goes to its owner, and its result leads on into the other members', async () => {
    const { data, errors } = await ask(DRAFT, { keeper: 'hylte', title: 'Gemensam växel', parties: parties('hylte', 'laholm') });
    expect(errors).toBeUndefined();
    expect(data.made).toEqual({
      __typename: 'Agreement',
      id: expect.stringMatching(/^hylte:agreement:/),
      title: 'Gemensam växel',
      status: 'DRAFT',
      keeper: { id: 'hylte', name: 'Hylte' },
      parties: router === CARRIES_NOBODY ? [] : [
        { organisationId: 'hylte', organisation: { id: 'hylte', officialName: 'Hylte kommun' }, statement: null },
        { organisationId: 'laholm', organisation: { id: 'laholm', officialName: 'Laholms kommun' }, statement: null },
      ],
    });
    expect((await ask('query ($id: ID!) { agreement(id: $id) { title } }', { id: data.made.id })).data.agreement).toEqual({ title: router === CARRIES_NOBODY ? null : 'Gemensam växel' });
  });

  test('commands of several owners, the secretariat among them, are carried out in the order in which they are written', async () => {
    const answer = await ask(
      `mutation ($what: String!, $no: Boolean!) {
        hylte: putForwardNeed(organisation: "hylte", input: { organisationId: "hylte", federationId: "goda-grannar", title: $what, priority: HIGH, language: sv }) { ...need }
        skipped: closeNeed(organisation: "hylte", id: "hylte:need:NONE") @include(if: $no) { __typename }
        area: proposeArea(input: { title: $what, category: STAFF, language: sv, on: "2026-11-20" }) { ... on CooperationArea { id title } ... on Refused { code field } }
        laholm: putForwardNeed(organisation: "laholm", input: { organisationId: "laholm", federationId: "goda-grannar", title: $what, priority: HIGH, language: sv }) { ...need }
      }
      fragment need on NeedResult { ... on Need { id title organisation { name } } ... on Refused { code rule field } }`,
      { what: 'Gemensamma inköp', no: false },
    );
    expect(answer.errors).toBeUndefined();
    expect(Object.entries(answer.data)).toMatchObject([
      ['hylte', { id: expect.stringMatching(/^hylte:need:/), title: 'Gemensamma inköp', organisation: { name: 'Hylte' } }],
      ['area', { id: expect.stringMatching(/^goda-grannar:area:/), title: 'Gemensamma inköp' }],
      ['laholm', { id: expect.stringMatching(/^laholm:need:/), title: 'Gemensamma inköp', organisation: { name: 'Laholm' } }],
    ]);
    const [hylte, area, laholm] = [answer.data.hylte.id, answer.data.area.id, answer.data.laholm.id].map((id: string) => id.split(':').at(-1)!);
    expect([hylte, area, laholm]).toEqual([hylte, area, laholm].toSorted());
  });

  test('the second of two editors is shown what is there now, and a command that is repeated with its key is carried out once', async () => {
    const draft = async (key: string) => {
      const { data } = await ask(DRAFT.replace('organisation: $keeper,', `organisation: $keeper, idempotencyKey: "${key}",`), { keeper: 'hylte', title: 'Arkiv', parties: parties('hylte', 'laholm') });
      return data.made.id as string;
    };
    const id = await draft(router);
    expect(await draft(router)).toBe(id);
    const edit = 'mutation ($id: ID!, $text: String!) { edited: editVersion(organisation: "hylte", expectedVersion: 1, input: { id: $id, version: 1, summary: $text }) { __typename ... on Agreement { version } ... on Conflict { currentVersion changedThrough current { ... on Agreement { version keeper { name } versions { summary } } } } } }';
    expect((await ask(edit, { id, text: 'Öppet till 17' })).data.edited).toEqual({ __typename: 'Agreement', version: 2 });
    const { data, errors } = await ask(edit, { id, text: 'Öppet till 18' });
    expect(errors).toBeUndefined();
    expect(data.edited).toEqual({ __typename: 'Conflict', currentVersion: 2, changedThrough: 'editVersion', current: router === CARRIES_NOBODY ? null : { version: 2, keeper: { name: 'Hylte' }, versions: [{ summary: 'Öppet till 17' }] } });
  });

  test('a rule that is broken is the command’s answer, and no error', async () => {
    const refused = await ask(DRAFT, { keeper: 'hylte', title: 'Ensam', parties: parties('hylte') });
    expect([refused.errors, refused.data.made]).toMatchObject([undefined, { __typename: 'Refused', code: 'TOO_FEW_PARTIES' }]);
    const others = statementId('laholm', newRecordId('hylte', 'agreement'));
    const foreign = await ask('mutation ($id: ID!) { withdrawNotice(organisation: "hylte", id: $id) { ... on Refused { code } } }', { id: others });
    expect(foreign.data).toEqual({ withdrawNotice: { code: 'NOT_OWNER' } });
  });

  test('a command for an organisation that is no member is an error with a code, and the others are carried out', async () => {
    const { data, errors } = await ask(`mutation { nobody: closeNeed(organisation: "gislaved", id: "gislaved:need:A") { __typename } hylte: closeNeed(organisation: "hylte", id: "hylte:need:NONE") { ... on Refused { code } } }`);
    expect(data).toEqual({ nobody: null, hylte: { code: 'NO_RECORD' } });
    expect(errors).toMatchObject([{ path: ['nobody'], extensions: { code: 'UNKNOWN_MEMBER', member: 'gislaved' } }]);
  });

  test('a command that does not say whose records it is about is refused before anything is sent', async () => {
    const { errors } = await ask('mutation { closeNeed(id: "hylte:need:A") { __typename } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

const examples = readdirSync(schemaFile('operations/commands/')).map((file) => [file, readFileSync(schemaFile(`operations/commands/${file}`), 'utf8')] as const);

test.each(examples)('the example %s is run as it stands', async (_file, query) => {
  const { data, errors } = (await (await post(urls.get('our gateway')!, { query })).json()) as Answer;
  expect(errors).toBeUndefined();
  expect(Object.values(data as object)).toEqual([expect.objectContaining({ [query.includes('"hylte:agreement:') ? 'code' : 'id']: expect.any(String) })]);
});

test('at a member’s own address the organisation may be left out, and is its own', async () => {
  const { url } = members.members.get('hylte')!;
  const answer = (await (await post(url, { query: 'mutation { own: closeNeed(id: "hylte:need:NONE") { ... on Refused { code } } named: closeNeed(organisation: "hylte", id: "hylte:need:NONE") { ... on Refused { code } } other: closeNeed(organisation: "laholm", id: "hylte:need:NONE") { ... on Refused { code field } } }' })).json()) as Answer;
  expect(answer.data).toEqual({ own: { code: 'NO_RECORD' }, named: { code: 'NO_RECORD' }, other: { code: 'NOT_OWNER', field: 'organisation' } });
});
