import type { Running } from '@samverkan/common';
import { being } from '@samverkan/common/testing/testViewer';
import { allowWrites, startMember } from '@samverkan/municipality';
import { type Ended, type ImportEvent, SPOKEN, type Spoken } from '@samverkan/records';
import { readBytes } from '@samverkan/records/testing/readBytes';
import { fillWorkbook } from '@samverkan/records/testing/workbook';
import { aMembersDatabase } from './seededDatabase.js';

const ORGANISATIONS = ['hylte', 'vaaler-ostfold'] as const;
const TABLES = ['agreements', 'services', 'costs', 'baselines', 'staffing'] as const;

const members = new Map<string, Running>();
beforeAll(async () => {
  for (const organisation of ORGANISATIONS) members.set(organisation, await startMember({ organisation, databaseUrl: await aMembersDatabase(organisation), policy: allowWrites, identify: [being(`officer:${organisation}`)] }));
});
afterAll(() => Promise.all([...members.values()].map((member) => member.stop())));

const at = (organisation: string, path: string) => members.get(organisation)!.url.replace(/\/graphql$/, path);
const download = async (organisation: string, path: string) => Buffer.from(await (await fetch(at(organisation, path))).arrayBuffer());

async function tried(organisation: string, table: string, body: Buffer): Promise<{ ended: Ended; faults: unknown[] }> {
  const response = await fetch(at(organisation, `/import/${table}?dryRun=true`), { method: 'POST', body: new Uint8Array(body) });
  const events = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as ImportEvent);
  return { ended: events.at(-1) as Ended, faults: events.filter((event) => event.event === 'row') };
}

/** The headings of a template, and below them what the member has, in the words of another language. */
const filled = {
  csv: async (template: Buffer, exported: Buffer) => Buffer.concat([template, exported.subarray(exported.indexOf('\n') + 1)]),
  xlsx: async (template: Buffer, exported: Buffer) => fillWorkbook(template, (await readBytes(exported)).cells.slice(1)),
};

const next = (language: Spoken): Spoken => SPOKEN[(SPOKEN.indexOf(language) + 1) % SPOKEN.length]!;

const cases = ORGANISATIONS.flatMap((organisation) => TABLES.flatMap((table) => SPOKEN.flatMap((language) => (['csv', 'xlsx'] as const).map((format) => [organisation, table, format, language] as const))));

test.each(cases)('%s: the template for %s (%s, %s), filled in with what is there already, changes nothing', async (organisation, table, format, language) => {
  const dialect = 'delimiter=;&decimal=,';
  const template = await download(organisation, `/import/templates/${table}.${format}?language=${language}&${dialect}`);
  const exported = await download(organisation, `/export/${table}.${format}?language=${next(language)}&${dialect}`);
  const { ended, faults } = await tried(organisation, table, await filled[format](template, exported));
  expect(faults).toEqual([]);
  expect(ended).toMatchObject({ outcome: 'accepted', counts: { created: 0, updated: 0, refused: 0, notInFile: 0 } });
  expect(ended.counts.unchanged).toBeGreaterThan(0);
});
