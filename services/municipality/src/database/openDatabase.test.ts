import { liftPolicies } from '@samverkan/records';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { openDatabase } from './openDatabase.js';

test('the migrations make just the tables that the classes say, none missing', async () => {
  const orm = await openDatabase(await createTestDatabase());
  expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  await orm.close();
});

test('every migration can be taken back', async () => {
  const orm = await openDatabase(await createTestDatabase());
  await liftPolicies(orm);
  await orm.migrator.down({ to: 0 });
  const tables = await orm.em.fork().execute(`select table_name from information_schema.tables where table_schema = 'public'`);
  expect(tables.map((table) => (table as { table_name: string }).table_name)).toEqual(['mikro_orm_migrations']);
  await orm.close();
});

test('a database that cannot be reached is an error, not a hang', async () => {
  await expect(openDatabase('postgresql://postgres@127.0.0.1:1/none')).rejects.toThrow();
});

test('programs that open a new database at once find it ready, all of them', async () => {
  const databaseUrl = await createTestDatabase();
  const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(databaseUrl)));
  for (const orm of opened) expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  await Promise.all(opened.map((orm) => orm.close()));
});
