import type { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase } from '../database/orm.js';
import { Plant } from '../plant/plant.js';
import { Supply } from '../supplyArea/supply.js';
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';
import { plants } from './plants.js';
import { seed } from './seed.js';

let database: TestDatabase;
let orm: MikroORM;
beforeEach(async () => {
  database = await createTestDatabase();
  orm = await openDatabase(database.url);
});
afterEach(async () => {
  await orm.close();
  await database.drop();
});

test('an empty database is filled with all the demonstration data', async () => {
  expect(await seed(orm.em.fork())).toBe('seeded');
  expect(await orm.em.fork().count(Plant)).toBe(plants.length);
  expect(await orm.em.fork().count(Supply)).toBe(plants.flatMap(({ serves }) => serves).length);
});

test('a database that holds anything is left as it is', async () => {
  await orm.em.fork().execute(`insert into service (id) values ('hylte:service:A')`);
  expect(await seed(orm.em.fork())).toBe('kept');
  expect(await orm.em.fork().count(Plant)).toBe(0);
});

test('a seed that fails leaves the database empty', async () => {
  await orm.em.fork().execute('alter table supply add constraint nothing_serves check (false)');
  await expect(seed(orm.em.fork())).rejects.toThrow('nothing_serves');
  expect(await orm.em.fork().count(Plant)).toBe(0);
});

test('two programs that start on one database at once seed it once', async () => {
  const outcomes = await Promise.all([seed(orm.em.fork()), seed(orm.em.fork())]);
  expect(outcomes.toSorted()).toEqual(['kept', 'seeded']);
});
