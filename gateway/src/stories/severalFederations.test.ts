import { readFileSync } from 'node:fs';
import { listFederations, schemaFile } from '@samverkan/schema';
import { writtenFor } from '../supergraph/writtenSchema.js';
import { startFederation, type TestFederation } from '../testing/federation.js';

const EVERYTHING = `{
  federation { name members { organisation { id name officialName code } } coverage { answered expected } inhabitants { total known coverage { complete } } }
  agreements(first: 200) { totalCount coverage { complete } edges { node { title keeper { id } parties { name presence } } } }
  services(first: 1000) { totalCount coverage { complete } edges { node { title deliveredById competentAuthority { id } } } }
}`;

const readerOf = (federation: string) => ({ grants: [`reader:${federation}`] });

test.each(listFederations())('the supergraph of %s is the one that is written for all, for two members as for 33', (federation) => {
  const { overview, supergraph } = writtenFor(federation);
  expect(overview).toBe(readFileSync(schemaFile('overview/overview.graphql'), 'utf8'));
  expect(supergraph).toBe(readFileSync(schemaFile('supergraph.graphql'), 'utf8'));
});

describe.each(listFederations())('The federation %s', (id) => {
  let federation: TestFederation;
  beforeAll(async () => {
    federation = await startFederation(id);
  });
  afterAll(() => federation.stop());

  test('answers whole: every member, its agreements and its services', async () => {
    const { data, errors } = await federation.askAs(readerOf(id), EVERYTHING);
    expect(errors).toBeUndefined();
    const members = federation.manifest.members.length;
    expect(data.federation.coverage).toEqual({ answered: members, expected: members });
    for (const list of [data.agreements, data.services]) {
      expect(list.coverage).toEqual({ complete: true });
      expect(list.totalCount).toBe(list.edges.length);
      expect(list.totalCount).toBeGreaterThanOrEqual(members);
    }
  });

  test('lists what each member has to do with, and not what only its other federations can tell', async () => {
    for (const { id: member } of federation.manifest.members.slice(0, 5)) {
      const { data, errors } = await federation.askAs(readerOf(id), 'query ($id: ID!) { organisation(id: $id) { agreements(first: 200) { totalCount edges { node { title keeper { id } } } } } }', { id: member });
      expect(errors).toBeUndefined();
      expect(data.organisation.agreements.totalCount).toBe(data.organisation.agreements.edges.length);
    }
  });
});

test('a local board has no inhabitants of its own that anybody has stated: the total is unknown, and not less', async () => {
  const federation = await startFederation('laholm-halland');
  const { data, errors } = await federation.askAs(readerOf('laholm-halland'), '{ federation { inhabitants { total known coverage { complete } } } organisation(id: "region-halland-laholm") { kind officialName organisationNumber { value } population { value } } }');
  await federation.stop();
  expect(errors).toBeUndefined();
  expect(data.federation.inhabitants).toEqual({ total: null, known: 26_585, coverage: { complete: true } });
  expect(data.organisation).toEqual({ kind: 'LOCAL_BOARD', officialName: 'Region Hallands lokala nämnd i Laholm', organisationNumber: null, population: null });
});

test('Båstad states its side of an agreement of its other federation, whose keeper cannot be asked here', async () => {
  const federation = await startFederation('goda-grannar');
  const { data, errors } = await federation.askAs(readerOf('goda-grannar'), '{ organisation(id: "bastad") { agreements(first: 100) { edges { node { id } } } statements(first: 100) { agreementId state agreement { title } } } }');
  await federation.stop();
  expect(errors).toBeUndefined();
  const elsewhere = data.organisation.statements.filter(({ agreement }: { agreement: unknown }) => agreement === null);
  expect(elsewhere).toEqual([{ agreementId: expect.stringMatching(/^helsingborg:agreement:/), state: 'ACTIVE', agreement: null }]);
  expect(data.organisation.agreements.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(elsewhere[0].agreementId);
});
