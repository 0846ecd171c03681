import { identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { allowWrites } from '@samverkan/records';
import pg from 'pg';
import { Agreement } from '../agreement/agreement.js';
import { AgreementVersion } from '../agreement/agreementVersion.js';
import { AgreementStatus, VersionKind, VersionStatus } from '../agreement/codeLists.js';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { anAgreement, anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';

const SERVICE = 'hylte:service:S';
const AGREEMENT = 'hylte:agreement:A';
const federations = [{ id: 'goda-grannar', members: ['hylte', 'laholm'], keys: [] }];

let hylte: TestMember;
let client: pg.Client;
beforeEach(async () => {
  const fill: Parameters<typeof startTestMember>[1] = (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    em.create(Service, aService(SERVICE, { title: 'Öppen' }));
    const agreement = em.create(Agreement, anAgreement(AGREEMENT, { title: 'Utkast', status: AgreementStatus.DRAFT }));
    em.create(AgreementVersion, { agreement, number: 1, kind: VersionKind.ORIGINAL, status: VersionStatus.DRAFT });
  };
  hylte = await startTestMember('hylte', fill, { policy: allowWrites, identify: [identifyTestViewer], federations });
  client = new pg.Client(hylte.databaseUrl);
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await hylte.stop();
});

const ANYONE = undefined;
const MEMBER = 'officer:laholm';
const OWNER = 'officer:hylte';

interface Told { operation: string; recordType: string; notTold: string | null; fields: { name: string; before: string | null; after: string | null }[] | null }

/** The changes of a record, the oldest first, as the feed tells them to somebody. */
async function told(grant: string | undefined, recordId: string): Promise<Told[]> {
  const query = '{ organisation { changeFeed(first: 1000) { changes { operation recordType recordId notTold fields { name before after } } } } }';
  const { data } = grant ? await hylte.askAs({ grants: [grant] }, query) : await hylte.ask(query);
  return data.organisation.changeFeed.changes.filter((change: { recordId: string | null }) => change.recordId?.split(' ')[0] === recordId);
}

/** The values of a field in all that somebody is told of a record. */
const valuesOf = async (grant: string | undefined, recordId: string, field: string) =>
  (await told(grant, recordId)).flatMap(({ fields }) => fields ?? []).filter(({ name }) => name === field).map(({ before, after }) => [before, after]);

const titled = (title: string, more = '') => client.query(`update service set title = $1 ${more && `, ${more}`}`, [title]);

test('what a draft held before it was published is told to nobody else, and what was published is', async () => {
  await titled('Hemlig', `visibility = 'OWNER'`);
  await titled('Hemligare');
  await titled('Klar', `visibility = 'PUBLIC'`);
  await titled('Ändrad');
  for (const grant of [ANYONE, MEMBER]) {
    expect(await valuesOf(grant, SERVICE, 'title')).toEqual([[null, 'Öppen'], ['Öppen', null], [null, 'Klar'], ['Klar', 'Ändrad']]);
    expect((await told(grant, SERVICE)).map(({ notTold }) => notTold)).toEqual([null, 'AFTER', 'BEFORE', null]);
  }
  expect(await valuesOf(OWNER, SERVICE, 'title')).toEqual([[null, 'Öppen'], ['Öppen', 'Hemlig'], ['Hemlig', 'Hemligare'], ['Hemligare', 'Klar'], ['Klar', 'Ändrad']]);
});

test('what has been withdrawn is told as a change, and nothing of what it held', async () => {
  await titled('Ändrad');
  await titled('Dold', `visibility = 'OWNER'`);
  await titled('Doldare');
  expect(await told(ANYONE, SERVICE)).toMatchObject([
    { operation: 'INSERT', recordType: 'Service', notTold: 'AFTER', fields: null },
    { operation: 'UPDATE', recordType: 'Service', notTold: 'BOTH', fields: null },
    { operation: 'UPDATE', recordType: 'Service', notTold: 'BOTH', fields: null },
  ]);
  expect(await valuesOf(OWNER, SERVICE, 'title')).toHaveLength(4);
});

test('what was for the members is told to the members, also when it is published afterwards', async () => {
  await titled('För medlemmar', `visibility = 'MEMBERS'`);
  await titled('För andra', `shared_with = '{skane}'`);
  await titled('För alla', `visibility = 'PUBLIC', shared_with = null`);
  expect(await valuesOf(ANYONE, SERVICE, 'title')).toEqual([[null, 'Öppen'], ['Öppen', null], [null, 'För alla']]);
  expect(await valuesOf(MEMBER, SERVICE, 'title')).toEqual([[null, 'Öppen'], ['Öppen', 'För medlemmar'], ['För medlemmar', null], [null, 'För alla']]);
});

test('what was changed under an embargo stays untold when the embargo has ended', async () => {
  await titled('Under embargo', `embargo_until = current_date - 1`);
  await titled('Fortfarande');
  await client.query(`alter table change_event disable trigger user; update change_event set at = at - interval '3 days' where "table" = 'service'; alter table change_event enable trigger user`);
  await titled('Efteråt');
  for (const grant of [ANYONE, MEMBER]) expect(await valuesOf(grant, SERVICE, 'title')).toEqual([[null, 'Öppen'], ['Öppen', null], ['Fortfarande', 'Efteråt']]);
});

test('while an embargo stands nothing of the record is told', async () => {
  await titled('Under embargo', `embargo_until = current_date + 1`);
  await titled('Fortfarande');
  for (const grant of [ANYONE, MEMBER]) expect((await told(grant, SERVICE)).map(({ notTold, fields }) => [notTold, fields])).toEqual([['AFTER', null], ['BOTH', null]]);
});

test('what belongs to a record is told as that record was shared then: a draft’s versions stay the members’ when it is signed', async () => {
  await client.query(`update agreement_version set summary = 'Ett förslag'`);
  await client.query(`begin; update agreement_version set status = 'SIGNED', summary = 'Det som undertecknades'; update agreement set status = 'SIGNED'; commit`);
  const versions = async (grant: string | undefined) => (await told(grant, AGREEMENT)).filter(({ recordType }) => recordType === 'AgreementVersion').flatMap(({ fields, notTold }) => [[notTold, ...(fields ?? []).filter(({ name }) => name === 'summary').map(({ before, after }) => [before, after])]]);
  expect(await versions(ANYONE)).toEqual([['BEFORE', [null, 'Det som undertecknades']]]);
  expect(await versions(MEMBER)).toEqual([[null], [null, [null, 'Ett förslag']], [null, ['Ett förslag', 'Det som undertecknades']]]);
  await client.query(`update agreement set title = 'Undertecknat', visibility = 'OWNER'`);
  expect(await versions(ANYONE)).toEqual([['BOTH']]);
});

test('by raw SQL, too: the role of anyone reads no more of the history than the feed tells', async () => {
  await titled('Hemlig', `visibility = 'OWNER'`);
  await titled('Klar', `visibility = 'PUBLIC'`);
  await client.query(`set role samverkan_anyone`);
  expect((await client.query(`select before ->> 'title' as before, after ->> 'title' as after from change_event where "table" = 'service' order by sequence`)).rows).toEqual([{ before: null, after: 'Öppen' }, { before: 'Öppen', after: null }, { before: null, after: 'Klar' }]);
  await expect(client.query('select from public.change_event')).rejects.toThrow('permission denied');
  expect((await client.query('select from change_loaded')).rows).toEqual([]);
  await client.query('reset role');
});

test('everybody is told where the chain stands, and whether a head that they have kept is still in it; but not when something was changed that is not for them', async () => {
  const ask = async (grant?: string, argument = '') => {
    const query = `{ organisation { historyHead${argument} { sequence hash at } } }`;
    return (grant ? await hylte.askAs({ grants: [grant] }, query) : await hylte.ask(query)).data.organisation.historyHead;
  };
  const before = await ask();
  expect(before).toMatchObject({ sequence: 4, at: expect.any(String) });
  await titled('Hemlig', `visibility = 'OWNER'`);
  await titled('Hemligare');
  const { rows: [head] } = await client.query('select sequence::int, hash from change_event order by sequence desc limit 1');
  expect(await ask()).toEqual({ ...head, at: null });
  expect(await ask(OWNER)).toEqual({ ...head, at: expect.any(String) });
  expect(await ask(ANYONE, '(sequence: 4)')).toEqual(before);
  expect(await ask(ANYONE, '(sequence: 99)')).toBeNull();
});
