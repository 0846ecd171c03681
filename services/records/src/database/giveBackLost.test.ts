import pg from 'pg';
import { createTestDatabase } from '../testing/createTestDatabase.js';
import { giveBackLost } from './giveBackLost.js';

let databaseUrl: string;
let pool: pg.Pool;
beforeAll(async () => {
  databaseUrl = await createTestDatabase('pool');
});
beforeEach(() => {
  pool = new pg.Pool({ connectionString: databaseUrl, max: 1, allowExitOnIdle: true });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  giveBackLost(pool);
});
afterEach(() => pool.end());

test('a connection that is lost in use makes room for another, whether or not it is given back', async () => {
  for (const givesBack of [false, true]) {
    const client = await pool.connect();
    const { rows: [{ pid }] } = await client.query('select pg_backend_pid() as pid');
    const other = new pg.Client(databaseUrl);
    await other.connect();
    await other.query('select pg_terminate_backend($1)', [pid]);
    await other.end();
    await expect(client.query('rollback')).rejects.toThrow();
    if (givesBack) client.release();
    const next = await pool.connect();
    expect((await next.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    next.release();
  }
});

test('one that is well is used again', async () => {
  const pids = [];
  for (let n = 0; n < 3; n++) {
    const client = await pool.connect();
    pids.push((await client.query('select pg_backend_pid() as pid')).rows[0].pid);
    client.release();
  }
  expect(new Set(pids).size).toBe(1);
});
