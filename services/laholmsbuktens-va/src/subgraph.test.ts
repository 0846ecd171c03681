import { parse, print } from 'graphql';
import { HALMSTAD_WATER, LAHOLM_WATER } from './demonstration/services.js';
import { writeSdl } from './sdl.js';
import { sdlOf } from './testing/ask.js';
import { startTestProgram, type TestProgram } from './testing/testProgram.js';

let va: TestProgram;
beforeAll(async () => {
  va = await startTestProgram();
});
afterAll(() => va.stop());

type Named = { name: string };
const namesOf = (records: Named[]) => records.map(({ name }) => name);
const plants = async (args: string) => namesOf((await va.ask(`{ plants${args} { name } }`)).data.plants);

const entities = async (keys: object[], fields: string) => (await va.ask(`query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`, { keys })).data['_entities'];
const aService = (id: unknown) => ({ __typename: 'Service', id });

const definitionsOf = (sdl: string) => parse(sdl, { noLocation: true }).definitions.map(print);

/** How many SQL statements a query costs. */
async function costOf(query: string): Promise<number> {
  const before = va.statements();
  expect((await va.ask(query)).errors).toBeUndefined();
  return va.statements() - before;
}

const refusalOf = async (query: string) => (await va.ask(query)).errors?.[0];

test('a plant has its capacity with unit and year, and says where the record comes from', async () => {
  const { data } = await va.ask('{ plants(first: 1) { id name kind status commissionedIn capacity { value unit year } provenance { source asOf lastVerifiedOn demonstration } } }');
  expect(data.plants).toEqual([
    {
      id: 'laholmsbuktens-va:plant:getinge-reningsverk',
      name: 'Getinge avloppsreningsverk',
      kind: 'WASTEWATER_WORKS',
      status: 'IN_OPERATION',
      commissionedIn: null,
      capacity: { value: 3_500, unit: 'POPULATION_EQUIVALENTS', year: 2024 },
      provenance: { source: 'Demonstrationsdata, påhittade', asOf: '2026-10-31', lastVerifiedOn: '2025-05-19', demonstration: true },
    },
  ]);
});

test('an area has its connected inhabitants with date and source, its protection, and the plants that serve it', async () => {
  const { data } = await va.ask(`{ supplyAreas(service: "${LAHOLM_WATER}") { name connectedInhabitants { value date source demonstration } waterProtection { status name since } plants { name } service { id } } }`);
  expect(data.supplyAreas).toMatchObject([
    { name: 'Knäred', plants: [{ name: 'Knäreds vattenverk' }] },
    { name: 'Kusten i Laholm' },
    {
      name: 'Laholms tätort',
      connectedInhabitants: { value: 6_900, date: '2025-12-31', source: 'Demonstrationsdata, påhittade', demonstration: true },
      waterProtection: { status: 'ESTABLISHED', name: 'Laholms vattenskyddsområde', since: '2007' },
      plants: [{ name: 'Laholms avloppsreningsverk' }, { name: 'Laholms vattenverk' }, { name: 'Tryckstegring Halmstad–Laholm' }],
      service: { id: LAHOLM_WATER },
    },
  ]);
});

test('what nobody has stated is null, not 0 and not NONE', async () => {
  const { data } = await va.ask(`{ supplyAreas(service: "${LAHOLM_WATER}", first: 1) { name connectedInhabitants { value } waterProtection { status } plants { capacity { value } } } }`);
  expect(data.supplyAreas).toEqual([{ name: 'Knäred', connectedInhabitants: null, waterProtection: null, plants: [{ capacity: null }] }]);
});

test('plants are found by service, kind and status, and all that is given must hold', async () => {
  expect(await plants(`(service: "${HALMSTAD_WATER}", kind: WATERWORKS)`)).toEqual(['Reservvattenverk i Halmstad', 'Halmstads vattenverk']);
  expect(await plants('(status: [PLANNED, UNDER_CONSTRUCTION])')).toEqual(['Kustens pumpstation', 'Kustens avloppsreningsverk']);
  expect(await plants(`(service: "${HALMSTAD_WATER}", status: PLANNED)`)).toEqual([]);
  expect(await plants('(service: "hylte:service:A")')).toEqual([]);
  expect(await plants('(kind: [])')).toEqual([]);
});

test('a plant that serves several areas of a service is there once', async () => {
  expect((await plants(`(service: "${LAHOLM_WATER}")`)).filter((name) => name === 'Laholms vattenverk')).toHaveLength(1);
  const [laholm] = await entities([aService(LAHOLM_WATER)], '... on Service { plants { name } }');
  expect(namesOf(laholm.plants).filter((name) => name === 'Laholms vattenverk')).toHaveLength(1);
  expect(new Set(namesOf(laholm.plants))).toEqual(new Set(await plants(`(service: "${LAHOLM_WATER}")`)));
});

test('a plant that serves two municipalities leads to both their services', async () => {
  const key = { __typename: 'Plant', id: 'laholmsbuktens-va:plant:tryckstegring-halmstad-laholm' };
  expect(await entities([key], '... on Plant { services { id } supplyAreas { name } }')).toEqual([{ services: [{ id: HALMSTAD_WATER }, { id: LAHOLM_WATER }], supplyAreas: [{ name: 'Halmstads tätort' }, { name: 'Laholms tätort' }] }]);
});

test('a service that it does not deliver is null, and costs the others nothing', async () => {
  const keys = [aService(LAHOLM_WATER), aService('hylte:service:A'), aService(''), aService(HALMSTAD_WATER)];
  const found = await entities(keys, '... on Service { id supplyAreas { name } }');
  expect(found.map((service: { id: string } | null) => service?.id ?? null)).toEqual([LAHOLM_WATER, null, null, HALMSTAD_WATER]);
  expect(namesOf(found[3].supplyAreas)).toEqual(['Getinge', 'Halmstads tätort']);
});

test('its own records are entities too, so that others may tie theirs to them', async () => {
  const keys = [{ __typename: 'SupplyArea', id: 'laholmsbuktens-va:supply-area:knared' }, { __typename: 'Plant', id: 'laholmsbuktens-va:plant:nowhere' }];
  expect(await entities(keys, '... on SupplyArea { name } ... on Plant { name }')).toEqual([{ name: 'Knäred' }, null]);
});

test('one SQL statement for each type and level, however many rows', async () => {
  for (const first of [1, 100]) {
    expect(await costOf(`{ plants(first: ${first}) { services { supplyAreas { name } } supplyAreas { name } } }`)).toBe(1 + 2 + 1);
    expect(await costOf(`{ supplyAreas(first: ${first}) { service { plants { name } } plants { services { id } } } }`)).toBe(1 + 2 + 1);
    expect(await costOf(`{ plants(service: "${LAHOLM_WATER}", first: ${first}) { name } }`)).toBe(1);
  }
});

test('services, plants and areas that are asked for by key are one SQL statement a type', async () => {
  const before = va.statements();
  const keys = [aService(LAHOLM_WATER), aService(HALMSTAD_WATER), aService('hylte:service:A'), { __typename: 'Plant', id: 'laholmsbuktens-va:plant:knared-vattenverk' }];
  await entities(keys, '... on Service { id } ... on Plant { name }');
  expect(va.statements() - before).toBe(2);
});

test('an impossible argument is refused, and says what is possible', async () => {
  expect(await refusalOf('{ plants(first: 1001) { id } }')).toMatchObject({ message: 'first must be from 0 to 1000, but is 1001.', extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
  expect(await refusalOf('{ supplyAreas(first: -1) { id } }')).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
  expect(await refusalOf('{ plants(service: "") { id } }')).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'service' } });
});

test('what it tells a gateway of itself holds all that is checked in', async () => {
  expect(definitionsOf(await sdlOf(va.url))).toEqual(expect.arrayContaining(definitionsOf(await writeSdl())));
});
