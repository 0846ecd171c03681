import { post, startGodaGrannar, type GodaGrannar, READER } from '../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const ask = (...args: Parameters<GodaGrannar['ask']>) => federation.askAs(READER, ...args);

interface Edge {
  cursor: string;
  node: { id: string; title: string };
}

describe('the federation', () => {
  test('has its members in the manifest’s order, each told by itself', async () => {
    const { data, errors } = await ask('{ federation { id name kind foundedOn members { role since organisation { id name code kind } } coverage { expected answered complete } } }');
    expect(errors).toBeUndefined();
    expect(data.federation).toMatchObject({ id: 'goda-grannar', name: 'Goda grannar', foundedOn: '2024-03-28', coverage: { expected: 5, answered: 5, complete: true } });
    expect(data.federation.members.map(({ organisation }: { organisation: { id: string; code: string } }) => [organisation.id, organisation.code])).toEqual([
      ['hylte', '1315'],
      ['bastad', '1278'],
      ['laholm', '1381'],
      ['halmstad', '1380'],
      ['falkenberg', '1382'],
    ]);
  });

  test('rests on the letter of intent that the five signed', async () => {
    const { data } = await ask('{ federation { foundedBy { form keeper { id } parties { organisation { id } statement { signedOn } } } } }');
    expect(data.federation.foundedBy).toMatchObject({ form: 'SE_LETTER_OF_INTENT', keeper: { id: 'hylte' } });
    expect(data.federation.foundedBy.parties.map((party: { organisation: { id: string }; statement: { signedOn: string } }) => [party.organisation.id, party.statement.signedOn])).toEqual(
      ['bastad', 'falkenberg', 'halmstad', 'hylte', 'laholm'].map((id) => [id, '2024-03-28']),
    );
  });

  test('counts its inhabitants from the members’ own figures', async () => {
    const { data } = await ask('{ federation { inhabitants { total known coverage { complete } } members { organisation { population { value } } } } }');
    const sum = data.federation.members.reduce((total: number, { organisation }: { organisation: { population: { value: number } } }) => total + organisation.population.value, 0);
    expect(data.federation.inhabitants).toEqual({ total: sum, known: sum, coverage: { complete: true } });
    expect(sum).toBeGreaterThan(200_000);
  });

  test('has no total while a member’s earlier figure stands in for it', async () => {
    const inhabitants = '{ federation { inhabitants { total known coverage { missing } } } }';
    const { data: whole } = await ask(inhabitants);
    await federation.members.get('hylte')!.kill();
    const { data } = await ask(inhabitants);
    await federation.members.get('hylte')!.revive();
    expect(data.federation.inhabitants).toEqual({ total: null, known: whole.federation.inhabitants.total, coverage: { missing: ['hylte'] } });
  });

  test('another federation is not here', async () => {
    expect((await ask('{ federation(id: "ostfold") { name } }')).data.federation).toBeNull();
  });
});

describe('an organisation', () => {
  test('is found by its id, and by its code', async () => {
    const { data } = await ask('{ byId: organisation(id: "laholm") { officialName } byCode: organisation(code: "1381", country: SE, asOf: "2024-01-01") { id } unknownId: organisation(id: "varberg") { id } unknownCode: organisation(code: "9999") { id } otherCountry: organisation(code: "1381", country: NO) { id } }');
    expect(data).toEqual({ byId: { officialName: 'Laholms kommun' }, byCode: { id: 'laholm' }, unknownId: null, unknownCode: null, otherCountry: null });
  });

  test('cannot be asked for without an id or a code, nor with both', async () => {
    for (const args of ['', '(id: "laholm", code: "1381")']) {
      expect((await ask(`{ organisation${args} { id } }`)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('has all agreements that it is party to, whoever keeps them', async () => {
    const { data, errors } = await ask('{ organisation(id: "hylte") { agreements(first: 1000) { totalCount edges { node { keeper { id } parties { organisationId } } } } } }');
    expect(errors).toBeUndefined();
    const { totalCount, edges } = data.organisation.agreements;
    expect(edges).toHaveLength(totalCount);
    const keepers = new Set(edges.map(({ node }: { node: { keeper: { id: string } } }) => node.keeper.id));
    expect(keepers.size).toBeGreaterThan(2);
    for (const { node } of edges) expect([node.keeper.id, ...node.parties.map((party: { organisationId: string }) => party.organisationId)]).toContain('hylte');
  });
});

test.each(['{ organisation(id: "hylte", asOf: "2023-02-30") { id } }', '{ organisation(id: "hylte") { code(asOf: "yesterday") } }', '{ agreements(filter: { inForceOn: "2023-13-01" }) { totalCount } }'])('a day that does not exist is refused before anybody is asked: %s', async (query) => {
  const { errors, extensions } = await ask(query);
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('a day that exists, written YYYY-MM-DD'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  expect(extensions).toBeUndefined();
});

describe('lists over all members', () => {
  test.each([
    ['agreements', '{ by: TITLE, direction: ASC }'],
    ['agreements', '{ by: VALID_FROM, direction: DESC }'],
    ['agreements', '{ by: STATUS, direction: ASC }'],
    ['services', '{ by: TITLE, direction: DESC }'],
  ])('%s by %s: page by page, every record comes once, in the order of one great page', async (list, orderBy) => {
    const page = async (first: number, after?: string) =>
      (await ask(`query ($first: Int, $after: String) { list: ${list}(first: $first, after: $after, orderBy: ${orderBy}) { totalCount edges { cursor node { id title } } pageInfo { hasNextPage endCursor } coverage { complete } } }`, { first, after })).data.list;
    const whole = await page(1000);
    expect(whole.edges).toHaveLength(whole.totalCount);
    expect(new Set(whole.edges.map(({ node }: Edge) => node.id.split(':')[0])).size).toBe(5);
    const read: Edge[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const next = await page(7, after);
      read.push(...next.edges);
      after = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    expect(read).toEqual(whole.edges);
  });

  test('titles are in Nordic order over all members', async () => {
    const { data } = await ask('{ services(first: 1000) { edges { node { title } } } }');
    const titles = data.services.edges.map(({ node }: Edge) => node.title);
    const collator = new Intl.Collator('sv', { ignorePunctuation: false });
    const initials = titles.map((title: string) => title[0]!.toLowerCase());
    expect(initials).toEqual(initials.toSorted(collator.compare));
  });

  test('a filter by owner asks that member alone', async () => {
    const { data, extensions } = await ask('{ agreements(filter: { keeper: "halmstad" }, first: 3) { totalCount coverage { expected } edges { node { keeper { id } } } } }');
    expect(data.agreements.coverage.expected).toBe(1);
    expect(data.agreements.edges.map(({ node }: { node: { keeper: { id: string } } }) => node.keeper.id)).toEqual(['halmstad', 'halmstad', 'halmstad']);
    expect(extensions.members.map(({ member }) => member)).toEqual(['halmstad']);
  });

  test('how the members answered is told to who asks for it', async () => {
    const response = await post(federation.url, { query: '{ agreements(first: 1) { totalCount } }' });
    expect(await response.json()).toEqual({ data: { agreements: { totalCount: expect.any(Number) } } });
  });

  test('a filter by party finds what all keepers have written', async () => {
    const { data } = await ask('{ agreements(filter: { party: "falkenberg" }, first: 1000) { totalCount edges { node { parties { organisationId } } } } }');
    expect(data.agreements.totalCount).toBeGreaterThan(3);
    for (const { node } of data.agreements.edges) expect(node.parties.map((party: { organisationId: string }) => party.organisationId)).toContain('falkenberg');
  });

  test('an owner that is no member is named', async () => {
    expect((await ask('{ services(filter: { organisation: "varberg" }) { totalCount } }')).errors?.[0]).toMatchObject({ message: 'There is no member varberg in this federation.', extensions: { code: 'UNKNOWN_MEMBER' } });
  });

  test.each([
    ['agreements(first: 1001)', 'BAD_USER_INPUT'],
    ['agreements(first: -1)', 'BAD_USER_INPUT'],
    ['agreements(first: 2000000000)', 'BAD_USER_INPUT'],
    ['services(after: "bm9uc2Vuc2U")', 'INVALID_CURSOR'],
    ['services(after: "")', 'INVALID_CURSOR'],
  ])('%s is refused with %s', async (field, code) => {
    expect((await ask(`{ ${field} { totalCount } }`)).errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('links between members', () => {
  test('an agreement’s parties are told by their own members, and their statements are their own', async () => {
    const { data, errors } = await ask('{ agreements(first: 1000) { edges { node { id keeper { id } parties { organisationId presence organisation { id name } statement { id organisation { id } agreementId agreement { id } } } } } } }');
    expect(errors).toBeUndefined();
    const parties = data.agreements.edges.flatMap(({ node }: { node: { id: string; parties: object[] } }) => node.parties.map((party) => ({ agreementId: node.id, ...party })));
    const stated = parties.filter(({ statement }: { statement: unknown }) => statement !== null);
    for (const party of stated) expect(party).toMatchObject({ organisation: { id: party.organisationId }, statement: { organisation: { id: party.organisationId }, agreementId: party.agreementId, agreement: { id: party.agreementId } } });
    const outside = parties.filter(({ presence }: { presence: string }) => presence === 'OUTSIDE');
    for (const party of outside) expect(party).toMatchObject({ organisation: null, statement: null });
    const silent = parties.filter(({ presence, statement }: { presence: string; statement: unknown }) => presence === 'MEMBER' && statement === null);
    expect([stated.length > 50, outside.length > 0, silent.length > 0]).toEqual([true, true, true]);
  });

  test('a service delivered by another leads to who delivers it, and under what', async () => {
    const { data, errors } = await ask('{ services(first: 1000) { edges { node { competentAuthority { id } deliveredById deliveredBy { id name } agreement { title parties { organisationId } } } } } }');
    expect(errors).toBeUndefined();
    interface Delivered { competentAuthority: { id: string }; deliveredById: string; deliveredBy: { id: string } | null; agreement: { parties: { organisationId: string }[] } | null }
    const byOthers = (data.services.edges as { node: Delivered }[]).map(({ node }) => node).filter(({ competentAuthority, deliveredById }) => deliveredById !== competentAuthority.id);
    expect(byOthers.length).toBeGreaterThan(5);
    for (const { competentAuthority, deliveredById, agreement } of byOthers) {
      expect(agreement?.parties.map(({ organisationId }) => organisationId)).toEqual(expect.arrayContaining([competentAuthority.id, deliveredById]));
    }
  });
});

describe('a record by its id', () => {
  test('is found at its owner, and is null where its owner has none', async () => {
    const { data } = await ask('{ services(first: 1) { edges { node { id title } } } }');
    const { id, title } = data.services.edges[0].node;
    const found = await ask('query ($id: ID!, $none: ID!) { service(id: $id) { id title } none: service(id: $none) { id } wrongType: agreement(id: $id) { id } noId: agreement(id: "what?") { id } }', { id, none: `${id}X` });
    expect(found.data).toEqual({ service: { id, title }, none: null, wrongType: null, noId: null });
    expect(found.errors).toBeUndefined();
  });

  test('of an owner that is no member is an error that names it', async () => {
    const { data, errors } = await ask('{ agreement(id: "varberg:agreement:01") { title } }');
    expect(data.agreement).toBeNull();
    expect(errors?.[0]).toMatchObject({ message: 'There is no member varberg in this federation.', path: ['agreement'], extensions: { code: 'UNKNOWN_MEMBER', member: 'varberg' } });
  });
});
