import { readFileSync } from 'node:fs';
import { compose, readContract, readSecretariat, schemaFile, type Subgraph } from '@samverkan/schema';
import { Kind, parse } from 'graphql';

const read = (path: string) => readFileSync(schemaFile(path), 'utf8');
const aSubgraph = (name: string, typeDefs: Subgraph['typeDefs']): Subgraph => ({ name, url: `http://${name}.invalid`, typeDefs });

const withoutExtra = [aSubgraph('member', readContract()), aSubgraph('federation', readSecretariat()), aSubgraph('overview', read('overview/overview.graphql'))];
const withExtra = [...withoutExtra, aSubgraph('laholmsbuktens-va', read('extras/laholmsbuktens-va.graphql'))];

/** The coordinates of all fields of object types. */
function fieldsOf(supergraph: string): string[] {
  const types = parse(supergraph).definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  return types.flatMap(({ name, fields = [] }) => fields.map((field) => `${name.value}.${field.name.value}`));
}

test('it composes with the contract and the overview, and adds to them without taking anything away', () => {
  const before = fieldsOf(compose(withoutExtra));
  const after = fieldsOf(compose(withExtra));
  const added = after.filter((field) => !before.includes(field));
  expect(after).toEqual(expect.arrayContaining(before));
  expect(added.filter((field) => /^(Query|Service)\./.test(field)).toSorted()).toEqual(['Query.plants', 'Query.supplyAreas', 'Service.plants', 'Service.supplyAreas']);
  expect(new Set(added.map((field) => field.split('.')[0]))).toEqual(new Set(['Query', 'Service', 'Plant', 'PlantCapacity', 'SupplyArea', 'ConnectedInhabitants', 'WaterProtection', 'VaProvenance']));
});

test('its root fields are its own: the overview is not asked for them', () => {
  expect(compose(withExtra)).toMatch(/plants\([^)]*\): \[Plant!\] @join__field\(graph: LAHOLMSBUKTENS_VA\)/);
});
