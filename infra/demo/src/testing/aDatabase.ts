import { randomUUID } from 'node:crypto';
import { openDatabase } from '@samverkan/municipality';

/** A database of a test's own, on the PostgreSQL server that TEST_DATABASE_URL names. Opening it makes it. */
export function aDatabase() {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL must name a PostgreSQL server, e.g. postgresql://postgres@127.0.0.1:5432');
  const name = `demo_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(`/${name}`, server).href;
  return {
    url,
    drop: async () => {
      const orm = await openDatabase(url);
      await orm.schema.dropDatabase(name);
      await orm.close();
    },
  };
}
