import { newSigningKey } from '@samverkan/common';
import { startLaholmsbuktensVa } from '@samverkan/laholmsbuktens-va';
import { createDatabase, startGodaGrannar } from './testing/godaGrannar.js';

test('Laholmsbuktens VA joins Goda grannar with its plants, tied to Laholm’s services, and leaves again', async () => {
  const federation = await startGodaGrannar();
  const { gateway, manifest } = federation;
  const joined = { id: manifest.id, members: manifest.members.map(({ id }) => id), jwks: new URL('/.well-known/jwks.json', federation.url).href };
  const extra = await startLaholmsbuktensVa({ databaseUrl: await createDatabase('laholmsbuktens-va'), federations: [joined] });
  const withExtra = { ...manifest, extras: [{ name: 'laholmsbuktens-va', owner: 'laholm', url: extra.url }] };
  const question = '{ services(filter: { organisation: "laholm", deliveredBy: "laholmsbuktens-va" }) { edges { node { title competentAuthority { name } plants { name kind services { competentAuthority { name } } } supplyAreas { name } } } } }';

  await gateway.apply(withExtra);
  const { data, errors } = await federation.ask(question);
  expect(errors).toBeUndefined();
  const [{ node }] = data.services.edges;
  expect(node).toMatchObject({ title: 'Vatten och avlopp', competentAuthority: { name: 'Laholm' } });
  expect(node.plants.length).toBeGreaterThan(2);
  expect(node.supplyAreas.length).toBeGreaterThan(1);
  const shared = node.plants.filter(({ services }: { services: unknown[] }) => services.length > 1);
  expect(shared[0].services.map(({ competentAuthority }: { competentAuthority: { name: string } }) => competentAuthority.name).toSorted()).toEqual(['Halmstad', 'Laholm']);
  expect((await federation.ask('{ services(filter: { organisation: "hylte" }, first: 1) { edges { node { plants { name } } } } }')).data.services.edges[0].node.plants).toBeNull();

  const stranger = await federation.another({ keys: [newSigningKey()], manifest: withExtra });
  expect((await stranger.ask(question)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED'); // not even its schema is told
  await stranger.stop();

  await gateway.apply(manifest);
  expect((await federation.ask(question)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  await federation.stop();
  await extra.stop();
});
