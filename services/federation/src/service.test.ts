import { liftPolicies } from '@samverkan/records';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { httpAudits } from '@samverkan/common/testing/httpAudit';
import { openDatabase } from './database/openDatabase.js';
import { startSecretariat } from './service.js';
import { startTestSecretariat, type TestSecretariat } from './testing/testSecretariat.js';

let secretariat: TestSecretariat;
beforeAll(async () => {
  secretariat = await startTestSecretariat();
});
afterAll(() => secretariat.stop());

describe('a secretariat’s own endpoint speaks GraphQL over HTTP', () => {
  test.each(httpAudits(() => secretariat.url))('$name ($id)', ({ check }) => check());
});

test('the federation is found by its key, and no other', async () => {
  const { data } = await secretariat.ask('{ _entities(representations: [{ __typename: "Federation", id: "goda-grannar" }, { __typename: "Federation", id: "skane" }]) { ... on Federation { id state } } }');
  expect(data._entities).toEqual([{ id: 'goda-grannar', state: 'ACTIVE' }, null]);
});

test('the records of one federation are not served as another’s', async () => {
  await expect(startSecretariat({ federation: 'skane', databaseUrl: secretariat.databaseUrl })).rejects.toThrow('the database holds the records of goda-grannar, not of skane');
});

test('the migrations make just the tables that the classes say, none missing, and can be taken back', async () => {
  const orm = await openDatabase(await createTestDatabase('secretariat'));
  expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  await liftPolicies(orm);
  await orm.migrator.down({ to: 0 });
  const tables = await orm.em.fork().execute(`select table_name from information_schema.tables where table_schema = 'public'`);
  expect(tables.map((table) => (table as { table_name: string }).table_name)).toEqual(['mikro_orm_migrations']);
  await orm.close();
});
