import { today } from '@samverkan/common';
import { allowWrites } from '@samverkan/records';
import pg from 'pg';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';

const VERIFIED = { A: '2026-05-02', B: '2025-05-02', C: '2025-05-01', D: null };

let hylte: TestMember;
beforeAll(async () => {
  hylte = await startTestMember('hylte', (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    for (const [name, lastVerifiedOn] of Object.entries(VERIFIED)) {
      em.create(Service, aService(`hylte:service:${name}`, { responsibleUnit: 'Omsorgskontoret', provenance: { source: 'test', asOf: null, lastVerifiedOn, demonstration: true } }));
    }
  }, { policy: allowWrites });
});
afterAll(() => hylte.stop());

test('records are counted by when they were verified, of whatever sort they are', async () => {
  const { data } = await hylte.ask('{ organisation { freshnessCounts(on: "2026-05-02") { recordType responsibleUnit records verified stale neverVerified oldest } } }');
  expect(data.organisation.freshnessCounts).toEqual([
    { recordType: 'Organisation', responsibleUnit: null, records: 1, verified: 0, stale: 0, neverVerified: 1, oldest: null },
    { recordType: 'Service', responsibleUnit: 'Omsorgskontoret', records: 4, verified: 1, stale: 2, neverVerified: 1, oldest: '2025-05-01' },
  ]);
});

test('those that are due for a look are listed, those never verified first', async () => {
  const { data } = await hylte.ask('{ organisation { staleRecords(on: "2026-05-02") { recordId responsibleUnit lastVerifiedOn } none: staleRecords(first: 0) { recordId } } }');
  expect(data.organisation.none).toEqual([]);
  expect(data.organisation.staleRecords).toEqual([
    { recordId: 'hylte', responsibleUnit: null, lastVerifiedOn: null },
    { recordId: 'hylte:service:D', responsibleUnit: 'Omsorgskontoret', lastVerifiedOn: null },
    { recordId: 'hylte:service:C', responsibleUnit: 'Omsorgskontoret', lastVerifiedOn: '2025-05-01' },
    { recordId: 'hylte:service:B', responsibleUnit: 'Omsorgskontoret', lastVerifiedOn: '2025-05-02' },
  ]);
});

describe('records that are right as they stand', () => {
  const confirm = async (records: string) => (await hylte.ask(`mutation { confirmRecords(records: [${records}]) { ... on Confirmation { recordIds on } ... on Refused { code field } } }`)).data.confirmRecords;
  const stale = async () => (await hylte.ask('{ organisation { staleRecords(on: "2026-05-02") { recordId } } }')).data.organisation.staleRecords.map(({ recordId }: { recordId: string }) => recordId);
  const all = ['hylte', 'hylte:service:D', 'hylte:service:C', 'hylte:service:B'];

  test.each([
    ['one that is not there', '{ recordType: "Service", recordId: "hylte:service:C" }, { recordType: "Service", recordId: "hylte:service:X" }'],
    ['one of a sort that is not there', '{ recordType: "Service", recordId: "hylte:service:C" }, { recordType: "Palace", recordId: "hylte" }'],
  ])('are not confirmed with %s', async (_name, records) => {
    expect(await confirm(records)).toEqual({ code: 'NO_RECORD', field: 'records' });
    expect(await stale()).toEqual(all);
  });

  test('are not confirmed where one is no longer as it was looked at, and who changed it is said', async () => {
    const answer = async (version: number) =>
      (await hylte.ask(`mutation { confirmRecords(records: [{ recordType: "Service", recordId: "hylte:service:B" }, { recordType: "Service", recordId: "hylte:service:C", version: ${version} }]) { ... on Refused { code } ... on Conflict { code recordId currentVersion changedThrough } } }`)).data.confirmRecords;
    const { data } = await hylte.ask('{ organisation { staleRecords(on: "2026-05-02") { name version } } }');
    expect(data.organisation.staleRecords).toContainEqual({ name: 'hylte:service:C', version: 1 });
    expect(await answer(2)).toMatchObject({ code: 'NO_SUCH_VERSION' });
    const client = new pg.Client(hylte.databaseUrl);
    await client.connect();
    await client.query(`update service set keywords = '{el}' where id = 'hylte:service:C'`);
    await client.end();
    expect(await answer(1)).toEqual({ code: 'CHANGED_MEANWHILE', recordId: 'hylte:service:C', currentVersion: 2, changedThrough: null });
    expect(await stale()).toEqual(all);
  });

  test('are confirmed, whatever their sorts, and need no look for a year', async () => {
    expect(await confirm('{ recordType: "Service", recordId: "hylte:service:D" }, { recordType: "Organisation", recordId: "hylte" }')).toEqual({ recordIds: ['hylte:service:D', 'hylte'], on: today() });
    expect(await stale()).toEqual(['hylte:service:C', 'hylte:service:B']);
  });
});
