import { READER, startGodaGrannar, type GodaGrannar } from '../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

interface Withheld {
  subject: string;
  of: string;
  ground: string;
  figures: number;
}

test('What is not shown, and why: each member says what it has and holds back, with the ground', async () => {
  const { data, errors } = await federation.ask('{ federation { members { organisation { id withheld { subject of ground figures } } } } }');
  expect(errors).toBeUndefined();
  const withheld = new Map<string, Withheld[]>(data.federation.members.map(({ organisation }: { organisation: { id: string; withheld: Withheld[] } }) => [organisation.id, organisation.withheld]));
  expect(withheld.get('bastad')).toContainEqual({ subject: 'STAFFING', of: 'PREPAREDNESS_COORDINATOR', ground: 'NOT_PUBLISHED', figures: 2 });
  const halmstad = withheld.get('halmstad')!;
  const grounds = (wanted: string) => halmstad.filter(({ subject, of }) => subject === wanted && of === '2026-01').map(({ ground }) => ground).toSorted();
  expect(grounds('VOLUNTEERS')).toEqual(['SMALL_COUNT']);
  expect(grounds('CASES')).toEqual(['PROTECTS_SMALL_COUNT', 'SMALL_COUNT']);
  expect(new Set(halmstad.map(({ subject }) => subject))).toEqual(new Set(['STAFFING', 'LOADS', 'VOLUNTEERS', 'CASES']));
  for (const { figures } of [...withheld.values()].flat()) expect(figures).toBeGreaterThan(0);
});

test('Guardianship in Hylte: "<5" where few could be recognised, and nothing from which it follows', async () => {
  const { data } = await federation.ask(`{ federation { guardianship(from: "2026-01", to: "2026-01") {
    units { caseFlow(from: "2026-01", to: "2026-01") { cells { municipalityId reason opened { value shown ground } } byMunicipality { municipalityId opened { value shown } } byReason { reason opened { value } } total { opened { value } } } }
    coverage { withheld complete } } } }`);
  const [{ caseFlow: [january] }] = data.federation.guardianship.units;
  const hylte = january.cells.filter(({ municipalityId }: { municipalityId: string }) => municipalityId === 'hylte');
  expect(hylte.map(({ opened }: { opened: object }) => opened)).toEqual([1, 2, 3].map(() => ({ value: null, shown: '<5', ground: 'SMALL_COUNT' })));
  for (const { reason, opened } of january.byReason as { reason: string; opened: { value: number | null } }[]) {
    const hidden = january.cells.filter((cell: { reason: string; opened: { value: number | null } }) => cell.reason === reason && cell.opened.value === null);
    if (opened.value !== null) expect(hidden.length).toBeGreaterThan(1);
  }
  expect(data.federation.guardianship.coverage).toMatchObject({ withheld: expect.arrayContaining(['halmstad']), complete: false });
});

test('What somebody costs is null where it is not published, with what is said of it, and a list where it is', async () => {
  const COSTS = '{ agreements(first: 50) { edges { node { costs { year } economyNotPublished { ground } parties { statement { costs { year } baselines { year } volumes { year } economyNotPublished { ground until } } } } } } }';
  const statementsFor = async (viewer: object) => {
    const { data, errors } = await federation.askAs(viewer, COSTS);
    expect(errors).toBeUndefined();
    const nodes = data.agreements.edges.map(({ node }: { node: { parties: { statement: object | null }[] } }) => node);
    return { nodes, statements: nodes.flatMap(({ parties }: { parties: { statement: object | null }[] }) => parties.flatMap(({ statement }) => statement ?? [])) };
  };
  const [toAnyone, toMembers] = [await statementsFor({ grants: [] }), await statementsFor(READER)];
  expect(toAnyone.statements.length).toBeGreaterThan(0);
  for (const statement of toAnyone.statements) expect(statement).toEqual({ costs: null, baselines: null, volumes: null, economyNotPublished: { ground: null, until: null } });
  for (const { costs, economyNotPublished } of toAnyone.nodes) expect({ costs, economyNotPublished }).toEqual({ costs: null, economyNotPublished: { ground: null } });
  for (const { costs, economyNotPublished } of toMembers.statements) expect({ costs, economyNotPublished }).toEqual({ costs: expect.any(Array), economyNotPublished: null });
});

test('No sum over members, however they are chosen, gives the headcount that one of them does not publish', async () => {
  const MEMBERS = ['laholm', 'halmstad', 'hylte', 'bastad', 'falkenberg'];
  const asked = MEMBERS.map((without) => `without_${without}: vulnerability(members: ${JSON.stringify(MEMBERS.filter((member) => member !== without))}) { ...sums }`).join(' ');
  const { data, errors } = await federation.ask(`{ federation { all: vulnerability { ...sums } ${asked} } }
    fragment sums on Vulnerability { functions { staffFunction pooledHeadcount pooledHeadcountKnown pooledFte pooledFteKnown members { organisation { id } state headcount } jointRoles { jointHeadcount members { organisation { id } headcountBefore } } } }`);
  expect(errors).toBeUndefined();
  interface Sums {
    staffFunction: string;
    pooledHeadcount: number | null;
    pooledHeadcountKnown: number;
    pooledFteKnown: number;
    members: { organisation: { id: string }; state: string }[];
    jointRoles: { members: { organisation: { id: string }; headcountBefore: number | null }[] }[];
  }
  const functionsOf = (answer: { functions: Sums[] }) => new Map(answer.functions.map((one) => [one.staffFunction, one]));
  const all = functionsOf(data.federation.all);
  let withheld = 0;
  for (const { staffFunction, members, pooledHeadcount, pooledHeadcountKnown, pooledFteKnown, jointRoles } of all.values()) {
    for (const { organisation } of members.filter(({ state }) => state === 'WITHHELD')) {
      withheld++;
      expect(pooledHeadcount).toBeNull();
      const others = functionsOf(data.federation[`without_${organisation.id}`]).get(staffFunction)!;
      expect(others).toMatchObject({ pooledHeadcountKnown, pooledFteKnown });
      for (const { members: parts } of jointRoles) expect(parts.find((part) => part.organisation.id === organisation.id)?.headcountBefore ?? null).toBeNull();
    }
  }
  expect(withheld).toBeGreaterThan(2);
});

describe('An agreement that its keeper withholds', () => {
  const CONSTELLATIONS = '{ federation { constellations { count agreements agreementsKnown coverage { complete withheld notPublished { member recordType ground records } } } ties { outsiders coverage { complete } } } }';
  const GROUND = 'OSL 19 kap. 3 §';

  test('is missed in no sum without a word, and its ground is said', async () => {
    const officer = { grants: ['officer:laholm'] };
    const { data } = await federation.askAs(officer, '{ agreements(first: 50, filter: { status: [IN_FORCE] }) { edges { node { id keeper { id } parties { organisationId } } } } }');
    const { id } = (data.agreements.edges as { node: { id: string; keeper: { id: string } } }[]).find(({ node }) => node.keeper.id === 'laholm')!.node;
    const before = (await federation.ask(CONSTELLATIONS)).data.federation;
    const share = (input: string) => federation.askAs(officer, `mutation { shareRecord(organisation: "laholm", input: { recordId: "${id}", ${input} }) { ... on SharedRecord { sharing { visibility ground } } ... on Refused { code } } }`);
    expect((await share(`visibility: OWNER, ground: "${GROUND}"`)).data.shareRecord).toEqual({ sharing: { visibility: 'OWNER', ground: GROUND } });
    const { constellations, ties } = (await federation.ask(CONSTELLATIONS)).data.federation;
    expect(constellations).toMatchObject({ count: null, agreements: null, coverage: { complete: false, withheld: expect.arrayContaining(['laholm']) } });
    expect(constellations.agreementsKnown).toBe(before.constellations.agreementsKnown - 1);
    expect(constellations.coverage.notPublished).toContainEqual({ member: 'laholm', recordType: 'Agreement', ground: GROUND, records: 1 });
    expect(ties).toEqual({ outsiders: null, coverage: { complete: false } });
    await share('visibility: null');
    expect((await federation.ask(CONSTELLATIONS)).data.federation).toEqual(before);
  });
});
