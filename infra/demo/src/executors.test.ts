import { randomOperation } from '@samverkan/common/testing/randomOperation';
import { buildMemberSchema, startMember } from '@samverkan/municipality';
import fc from 'fast-check';
import { demonstration } from './demonstration.js';
import { aMembersDatabase } from './testing/seededDatabase.js';

const { services, agreements, statements } = demonstration.get('laholm')!;
const IDS = ['laholm', 'hylte', 'nobody', services[0]!.id, agreements[0]!.id, statements[0]!.id];

/** Values that find something, and values that are refused as they are read or where they are used. */
const SCALARS = { Date: ['2026-11-22', '2030-01-01'], PartialDate: ['2017-11', 'XXXX'], DateTime: ['2026-11-22T09:00:00Z'], DateTimeISO: ['2026-11-22T09:00:00Z'] };

/** Fixed, so that a run says something about the change and not about luck. Another seed tries other operations. */
const RUN = { seed: 20261122, numRuns: Number(process.env['FUZZ_RUNS'] ?? 150), endOnFailure: true };

test('a member answers random operations by our executor as by graphql-js’s, errors included', async () => {
  const { schema } = await buildMemberSchema();
  const databaseUrl = await aMembersDatabase('laholm');
  const members = await Promise.all((['own', 'stock'] as const).map((executor) => startMember({ organisation: 'laholm', databaseUrl, executor })));
  const met = { data: 0, errors: 0 };
  try {
    await fc.assert(
      fc.asyncProperty(randomOperation(schema, IDS, { mutations: 0, scalars: SCALARS }), async (operation) => {
        const answers = [];
        for (const { url } of [...members, members[0]!]) {
          const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(operation) });
          const body = (await response.json()) as { data?: unknown; errors?: unknown[] };
          answers.push({ status: response.status, body: { ...body, errors: body.errors?.map((error) => JSON.stringify(error)).toSorted() } }); // the database answers in any order
        }
        const [own, stock, again] = answers;
        expect(own).toEqual(stock);
        expect(again).toEqual(stock);
        if (stock!.body.data) met.data++;
        if (stock!.body.errors) met.errors++;
      }),
      RUN,
    );
  } finally {
    await Promise.all(members.map((member) => member.stop()));
  }
  expect(met.data).toBeGreaterThan(RUN.numRuns / 2);
  expect(met.errors).toBeGreaterThan(0);
});
