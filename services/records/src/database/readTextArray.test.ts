import fc from 'fast-check';
import pg from 'pg';
import { createTestDatabase } from '../testing/createTestDatabase.js';
import { readTextArray, readTextArraysBy } from './readTextArray.js';

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client(await createTestDatabase('arrays'));
  await client.connect();
});
afterAll(() => client.end());

const item = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'ö', ' ', ',', '"', '{', '}', '\\', '\n', '’') }), fc.constantFrom('', 'NULL', 'null', 'drinking water', 'a,b'));

test('reads what PostgreSQL writes, whatever the texts are', async () => {
  const lists = fc.sample(fc.array(item, { maxLength: 5 }), { numRuns: 500, seed: 1 });
  const { rows } = await client.query<{ written: string }>(`select coalesce((select array_agg(item order by place) from jsonb_array_elements_text(list) with ordinality as i (item, place)), '{}')::text as written from jsonb_array_elements($1::jsonb) with ordinality as l (list, at) order by at`, [JSON.stringify(lists)]);
  const read = rows.map(({ written }) => readTextArray(written));
  expect(read.filter((list) => list !== undefined).length).toBeGreaterThan(100);
  read.forEach((list, at) => expect(list ?? lists[at]).toEqual(lists[at]));
});

test('leaves what is unusual to the usual reader', async () => {
  const types = new pg.TypeOverrides();
  readTextArraysBy(types);
  const { rows } = await client.query({ text: `select array['a', null, 'NULL', '\\', '"'] as unusual, array['a b', ''] as usual, array[array['a'], array['b']] as nested, array[]::text[] as none`, types });
  expect(rows).toEqual([{ unusual: ['a', null, 'NULL', '\\', '"'], usual: ['a b', ''], nested: [['a'], ['b']], none: [] }]);
});
