import { MikroORM } from '@mikro-orm/postgresql';
import { BadConfiguration } from '@samverkan/common';
import { ChangeEvent } from '../change/changeEvent.js';
import { ormConfig } from '../database/openDatabase.js';
import { createTestDatabase } from '../testing/createTestDatabase.js';
import { aDatabaseName, onTestServer } from '../testing/testServer.js';
import { ensureRoles, ROLES } from './roles.js';

const open = (databaseUrl: string) => MikroORM.init(ormConfig(databaseUrl, { entities: [ChangeEvent], migrations: [], sharing: new Map(), appendOnly: [], unrecorded: [] }));

async function ensureAs(databaseUrl: string): Promise<void> {
  const orm = await open(databaseUrl);
  try {
    await ensureRoles(orm);
  } finally {
    await orm.close();
  }
}

test('the roles are made once, and none of them can log in, or pass by the policies', async () => {
  const databaseUrl = await createTestDatabase();
  await ensureAs(databaseUrl);
  await ensureAs(databaseUrl);
  const { rows } = await onTestServer((client) => client.query('select rolname, rolcanlogin or rolsuper or rolbypassrls as strong from pg_roles where rolname = any ($1) order by 1', [Object.values(ROLES)]));
  expect(rows).toEqual(Object.values(ROLES).toSorted().map((rolname) => ({ rolname, strong: false })));
});

test('a user who may not take them on is told what an administrator has to do, and nothing of the database', async () => {
  const databaseUrl = new URL(await createTestDatabase());
  await ensureAs(databaseUrl.href);
  const user = aDatabaseName('plain');
  await onTestServer((client) => client.query(`create role ${user} login password 'a secret of the test'`));
  Object.assign(databaseUrl, { username: user, password: 'a secret of the test' });
  const told = await ensureAs(databaseUrl.href).catch((error: unknown) => error);
  await onTestServer((client) => client.query(`drop role ${user}`));
  expect(told).toBeInstanceOf(BadConfiguration);
  const { message } = told as BadConfiguration;
  for (const role of Object.values(ROLES)) expect(message).toContain(`create role ${role} nologin nobypassrls; grant ${role} to <user>;`);
  expect(message).not.toMatch(/secret|127\.0\.0\.1|plain_/);
});
