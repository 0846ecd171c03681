import { openDatabase } from './database/openDatabase.js';
import { Organisation } from './organisation/organisation.js';
import { startMember } from './service.js';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { anOrganisation, startTestMember } from './testing/testMember.js';

test('a member does not serve another member’s database', async () => {
  const databaseUrl = await createTestDatabase();
  const orm = await openDatabase(databaseUrl);
  const em = orm.em.fork();
  em.create(Organisation, anOrganisation('laholm'));
  await em.flush();
  await orm.close();
  await expect(startMember({ organisation: 'hylte', databaseUrl })).rejects.toThrow('the database holds the records of laholm, not of hylte');
});

test('a member with an empty database answers that it has nothing', async () => {
  const member = await startTestMember('hylte', () => undefined);
  expect(await member.ask('{ organisation { name } agreement(id: "hylte:agreement:A") { title } }')).toEqual({ data: { organisation: null, agreement: null } });
  await member.stop();
});

test('a member whose database goes away says nothing of where it was', async () => {
  const member = await startTestMember('hylte', (em) => void em.create(Organisation, anOrganisation('hylte')));
  const { Client } = (await import('pg')).default;
  const client = new Client(`${process.env['TEST_DATABASE_URL']}/postgres`);
  await client.connect();
  await client.query(`drop database ${new URL(member.databaseUrl).pathname.slice(1)} with (force)`);
  await client.end();
  const answer = await member.ask('{ organisation { name } }');
  expect(answer.errors?.[0]).toMatchObject({ message: 'Something went wrong on our side; it has been logged.', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(JSON.stringify(answer)).not.toMatch(/postgres|127\.0\.0\.1|municipality_/);
  await member.stop();
});
