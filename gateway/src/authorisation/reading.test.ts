import { readGrants } from '@samverkan/common';
import { openDatabase as openSecretariat, sharingRules as secretariatRules } from '@samverkan/federation';
import { openDatabase as openMember, sharingRules as memberRules } from '@samverkan/municipality';
import { findEntities, readContract, readSecretariat } from '@samverkan/schema';
import pg from 'pg';
import { signingWith, type Signing } from '../members/signing.js';
import { startFederation, type Answer, type TestFederation } from '../testing/federation.js';
import { NO, readTable, rowsThatSay, YES } from './testing/table.js';
import { askIn, FEDERATION, OWNER, ROLES, VIEWERS } from './testing/viewers.js';

/** What a row of the tables stands for, as the columns in which a record says with whom it is shared. */
const SHARINGS: Readonly<Record<string, { visibility: string; shared_with?: string[]; embargo_until?: string }>> = {
  'PUBLIC': { visibility: 'PUBLIC' },
  'MEMBERS': { visibility: 'MEMBERS' },
  'MEMBERS of another federation': { visibility: 'MEMBERS', shared_with: ['another'] },
  'PUBLIC, under an embargo': { visibility: 'PUBLIC', embargo_until: '2999-01-01' },
  'OWNER': { visibility: 'OWNER' },
};

/** An owner's records, and how they are read. */
interface Owner {
  client: pg.Client;
  /** The tables whose rows say with whom they are shared. */
  tables: readonly string[];
  /** Those of them that have ids, with one record of each. */
  kinds: readonly { type: string; table: string; id: string }[];
  url: string;
}

let federation: TestFederation;
let signing: Signing;
const owners = new Map<string, Owner>();
beforeAll(async () => {
  federation = await startFederation(FEDERATION);
  signing = signingWith(federation.keys[0]!, FEDERATION, () => federation.manifest.members.map(({ id }) => id));
  owners.set(OWNER, await ownerOf(OWNER, federation.members.get(OWNER)!.url));
  owners.set(FEDERATION, await ownerOf(FEDERATION, federation.secretariat.url));
});
afterAll(async () => {
  await Promise.all([...owners.values()].map(({ client }) => client.end()));
  await federation.stop();
});

async function ownerOf(id: string, url: string): Promise<Owner> {
  const isMember = id === OWNER;
  const databaseUrl = federation.databases.get(id)!;
  const orm = await (isMember ? openMember : openSecretariat)(databaseUrl);
  const entities = findEntities(isMember ? readContract() : readSecretariat());
  const sorts = [...(isMember ? memberRules : secretariatRules)].filter(([, rule]) => rule.kind === 'own').map(([entity]) => orm.getMetadata().get(entity));
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const kinds = [];
  for (const { className, tableName } of sorts.filter((sort) => entities.includes(sort.className))) {
    const { rows } = await client.query<{ id: string }>(`select id from "${tableName}" order by id limit 1`);
    if (rows[0]) kinds.push({ type: className, table: tableName, id: rows[0].id });
  }
  await orm.close();
  return { client, tables: sorts.map(({ tableName }) => tableName), kinds, url };
}

/** Shares every record of an owner so. */
async function shareAll({ client, tables }: Owner, sharing: string): Promise<void> {
  const { visibility, shared_with = null, embargo_until = null } = SHARINGS[sharing]!;
  for (const table of tables) await client.query(`update "${table}" set visibility = $1, shared_with = $2, embargo_until = $3`, [visibility, shared_with, embargo_until]);
}

/** Asks an owner as the federation's gateway does, for somebody in this role. */
async function askSigned(owner: string, role: string, query: string, variables: object): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const { id = null, grants = [] } = VIEWERS[role] ?? {};
  const headers = await signing({ audience: owner, body, viewer: { id, name: null, grants: readGrants(grants) } });
  return (await (await fetch(owners.get(owner)!.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).json()) as Answer;
}

/** The sorts of which somebody in the role sees the record, asked for by its id as the gateway does; of the others they are told that they are there. */
async function kindsSeen(owner: string, role: string): Promise<string[]> {
  const { kinds } = owners.get(owner)!;
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${kinds.map(({ type }) => `... on ${type} { id notPublished { until } sharing { visibility } }`).join(' ')} } }`;
  const { data, errors } = await askSigned(owner, role, query, { of: kinds.map(({ type, id }) => ({ __typename: type, id })) });
  expect(errors).toBeUndefined();
  return (data._entities as { __typename: string; notPublished: object | null; sharing: object | null }[]).flatMap(({ __typename, notPublished, sharing }) => {
    expect([__typename, notPublished === null]).toEqual([__typename, sharing !== null]);
    return sharing ? [__typename] : [];
  });
}

/** In which of the ways in which records are read somebody in the role sees those of the member: by id, in lists, in sums, and in what is not published. */
async function waysSeen(role: string): Promise<Record<string, boolean>> {
  const { kinds, url } = owners.get(OWNER)!;
  const idOf = (wanted: string) => kinds.find(({ type }) => type === wanted)!.id;
  const variables = { agreement: idOf('Agreement'), service: idOf('Service') };
  const own = await askIn(role, url, `query ($agreement: ID!, $service: ID!) { agreement(id: $agreement) { title } service(id: $service) { title } organisation { services { id } bodies { id } interests { interest } notPublishedRecords(recordTypes: ["Agreement", "Service", "Body"]) { records } } }`, variables);
  const through = await askIn(role, federation.url, `query ($agreement: ID!, $service: ID!) {
    agreement(id: $agreement) { title } service(id: $service) { title }
    services(filter: { organisation: "${OWNER}" }, first: 1000) { totalCount edges { node { title } } }
    agreements(filter: { keeper: "${OWNER}" }, first: 1000) { totalCount edges { node { title } } }
    organisation(id: "${OWNER}") { services { id } bodies { id } interests { interest } }
  }`, variables);
  expect([own.errors, through.errors]).toEqual([undefined, undefined]);
  const { services, agreements } = through.data;
  const list = (rows: { interest?: string | null }[] | null) => (rows ?? []).some((row) => !('interest' in row) || row.interest !== null);
  for (const { totalCount, edges } of [services, agreements]) expect(totalCount).toBe(edges.length);
  return {
    'an agreement by its id, at its owner': Boolean(own.data.agreement?.title),
    'a service by its id, at its owner': Boolean(own.data.service?.title),
    'the list of services, at its owner': list(own.data.organisation.services),
    'the list of bodies, at its owner': list(own.data.organisation.bodies),
    'interests, at their owner': list(own.data.organisation.interests),
    'that nothing is withheld, at its owner': (own.data.organisation.notPublishedRecords as { records: number }[]).every(({ records }) => records === 0),
    'an agreement by its id, through the gateway': Boolean(through.data.agreement?.title),
    'a service by its id, through the gateway': Boolean(through.data.service?.title),
    'the services of all members, and their number': services.totalCount > 0,
    'the agreements of all members, and their number': agreements.totalCount > 0,
    'the list of services, through the gateway': list(through.data.organisation.services),
    'the list of bodies, through the gateway': list(through.data.organisation.bodies),
    'interests, through the gateway': list(through.data.organisation.interests),
  };
}

describe.each([
  ['Who sees a member\'s records', OWNER],
  ['Who sees the secretariat\'s records', FEDERATION],
])('%s', (heading, id) => {
  const table = readTable(heading);

  test('is said of each way in which a record can be shared, and of records of many sorts', () => {
    expect([...table.rows.keys()]).toEqual(Object.keys(SHARINGS));
    expect(owners.get(id)!.kinds.length).toBeGreaterThan(9);
  });

  describe.each(Object.keys(SHARINGS))('%s', (sharing) => {
    beforeAll(() => shareAll(owners.get(id)!, sharing));

    test.each(ROLES)('as the table says, for: %s', async (role) => {
      const isSeen = table.rows.get(sharing)!.get(role) === YES;
      expect(await kindsSeen(id, role)).toEqual(isSeen ? owners.get(id)!.kinds.map(({ type }) => type) : []);
      if (id !== OWNER) return;
      const ways = await waysSeen(role);
      expect(ways).toEqual(Object.fromEntries(Object.keys(ways).map((way) => [way, isSeen])));
    });
  });
});

const [ALL, AFTER, THAT] = ['all', 'after', 'that'];

interface ToldChange { id: string; notTold: string | null; fields: { name: string; before: string | null; after: string | null }[] | null }

/** Which word of the tables says what somebody is told of a change of a title, from "Before" to "After". */
function wordFor(change: ToldChange | undefined): string {
  const title = change?.fields?.find(({ name }) => name === 'title');
  if (!change) return NO;
  if (change.notTold === null) expect(title).toEqual({ name: 'title', before: 'Before', after: 'After' });
  else if (change.notTold === 'BEFORE') expect(title).toEqual({ name: 'title', before: null, after: 'After' });
  else expect(change.fields).toBeNull();
  return change.notTold === null ? ALL! : change.notTold === 'BEFORE' ? AFTER! : THAT!;
}

describe.each([
  ['What is told of a change', OWNER, 'Service'],
  ['What is told of the secretariat\'s changes', FEDERATION, 'CooperationArea'],
])('%s', (heading, id, type) => {
  const table = readTable(heading, [ALL!, AFTER!, THAT!, NO]);
  let sequence = 0;

  const set = async (title: string, sharing: string) => {
    const { client, kinds } = owners.get(id)!;
    const { table: name, id: record } = kinds.find((kind) => kind.type === type)!;
    const { visibility, shared_with = null, embargo_until = null } = SHARINGS[sharing]!;
    await client.query(`update "${name}" set title = $1, visibility = $2, shared_with = $3, embargo_until = $4 where id = $5`, [title, visibility, shared_with, embargo_until, record]);
    sequence = Number((await client.query<{ last: string }>('select max(sequence) as last from change_event')).rows[0]!.last);
  };

  const FIELDS = '{ id notTold fields { name before after } }';
  /** The change, as each of the ways in which the history is read tells it to somebody in the role. */
  const told = async (role: string): Promise<(ToldChange | undefined)[]> => {
    const feed = id === OWNER ? `organisation { page: changeFeed(since: ${sequence - 1}) { changes ${FIELDS} } changes(first: 1) ${FIELDS} }` : `federation { page: secretariatChanges(since: ${sequence - 1}) { changes ${FIELDS} } }`;
    const own = Object.values((await askIn(role, owners.get(id)!.url, `{ ${feed} }`)).data)[0] as { page: { changes: ToldChange[] }; changes?: ToldChange[] };
    const since = Buffer.from(JSON.stringify({ [id]: sequence - 1 })).toString('base64url');
    const through = await askIn(role, federation.url, `{ federation { changeFeed(since: "${since}", first: 1000) { changes ${FIELDS} } ${id === OWNER ? `changes(organisation: "${OWNER}", first: 1) { edges { node ${FIELDS} } }` : ''} } }`);
    expect(through.errors).toBeUndefined();
    const ofFeed = through.data.federation as { changeFeed: { changes: ToldChange[] }; changes?: { edges: { node: ToldChange }[] } };
    const lists = [own.page.changes, own.changes, ofFeed.changeFeed.changes, ofFeed.changes?.edges.map(({ node }) => node)];
    return lists.filter((changes) => changes !== undefined).map((changes) => changes.find((change) => change.id === `${id}:change:${String(sequence).padStart(12, '0')}`));
  };

  describe.each([...table.rows.keys()])('%s', (change) => {
    beforeAll(async () => {
      const [from, to] = change.split(' → ') as [string, string];
      await set('Before', from);
      await set('After', to);
    });

    test.each(ROLES)('as the table says, for: %s', async (role) => {
      const words = (await told(role)).map(wordFor);
      expect(words).toEqual(words.map(() => table.rows.get(change)!.get(role)));
    });
  });

  test('there are changes that are told to nobody but the owner', () => {
    expect(rowsThatSay(table, 'anyone', NO).length).toBeGreaterThan(1);
  });
});
