import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { seedMember } from '@samverkan/demo';
import { startMember } from '@samverkan/municipality';
import { compose } from '@samverkan/schema';
import { LAHOLM_WATER } from './demonstration/services.js';
import { ask, sdlOf } from './testing/ask.js';
import { createTestDatabase } from './testing/testDatabase.js';
import { startTestProgram } from './testing/testProgram.js';

process.env['APOLLO_TELEMETRY_DISABLED'] = '1'; // read when the gateway is imported, hence not at the top
const { ApolloGateway } = await import('@apollo/gateway');

/** A stock router over Laholm’s own subgraph and Laholmsbuktens VA’s, with nothing of ours in between. */
let url: string;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const database = await createTestDatabase();
  await seedMember({ organisation: 'laholm', databaseUrl: database.url });
  const laholm = await startMember({ organisation: 'laholm', databaseUrl: database.url });
  const va = await startTestProgram();
  const supergraphSdl = compose([
    { name: 'member', url: laholm.url, typeDefs: await sdlOf(laholm.url) },
    { name: 'laholmsbuktens-va', url: va.url, typeDefs: await sdlOf(va.url) },
  ]);
  const router = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }), stopOnTerminationSignals: false });
  ({ url } = await startStandaloneServer(router, { listen: { host: '127.0.0.1', port: 0 } }));
  stops.push(() => router.stop(), () => va.stop(), () => laholm.stop(), () => database.drop());
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

test('one query goes from a service of Laholm to its plants and back to the service at Laholm', async () => {
  const { data, errors } = await ask(url, `{ service(id: "${LAHOLM_WATER}") { title agreementId supplyAreas { name connectedInhabitants { value } } plants { name services { id title } } } }`);
  expect(errors).toBeUndefined();
  expect(data.service).toMatchObject({ title: 'Vatten och avlopp', agreementId: expect.stringMatching(/^halmstad:agreement:/) });
  expect(data.service.supplyAreas).toContainEqual({ name: 'Kusten i Laholm', connectedInhabitants: { value: 5_300 } });
  expect(data.service.plants).toContainEqual({ name: 'Laholms vattenverk', services: [{ id: LAHOLM_WATER, title: 'Vatten och avlopp' }] });
});

test('the services that it does not deliver are whole, with null where it has nothing to say', async () => {
  const { data, errors } = await ask(url, '{ organisation { services(first: 1000) { id title plants { id } supplyAreas { id } } } }');
  expect(errors).toBeUndefined();
  const [ofVa, others] = [true, false].map((wanted) => data.organisation.services.filter(({ id }: { id: string }) => (id === LAHOLM_WATER) === wanted));
  expect(ofVa).toMatchObject([{ plants: expect.arrayContaining([expect.anything()]), supplyAreas: expect.anything() }]);
  expect(others.length).toBeGreaterThan(10);
  for (const service of others) expect(service).toMatchObject({ title: expect.any(String), plants: null, supplyAreas: null });
});
