import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';
import { openDatabase } from './orm.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

test('the migrations make just the tables that the classes say, none missing', async () => {
  const orm = await openDatabase(database.url);
  expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  await orm.close();
});

test('every migration can be taken back', async () => {
  const orm = await openDatabase(database.url);
  await orm.migrator.down({ to: 0 });
  const tables = await orm.em.fork().execute<{ table_name: string }[]>(`select table_name from information_schema.tables where table_schema = 'public'`);
  expect(tables.map(({ table_name }) => table_name)).toEqual(['mikro_orm_migrations']);
  await orm.close();
});

test('the database refuses figures that cannot be', async () => {
  const orm = await openDatabase(database.url);
  const em = orm.em.fork();
  const plant = (capacity: number) => em.execute(`insert into plant (id, name, kind, status, capacity_value, provenance_source, provenance_demonstration) values ('p', 'p', 'WATERWORKS', 'PLANNED', ${capacity}, 'test', true)`);
  await expect(plant(0)).rejects.toThrow('plant_capacity_value_check');
  await orm.close();
});
