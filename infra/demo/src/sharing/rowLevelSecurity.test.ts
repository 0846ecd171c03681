import { today } from '@samverkan/common';
import * as federation from '@samverkan/federation';
import * as municipality from '@samverkan/municipality';
import { ChangeEvent, ROLES, type SharingRule, type SharingRules, usualFor, Visibility } from '@samverkan/records';
import type { EntityMetadata } from '@mikro-orm/core';
import pg from 'pg';
import { hashOf } from '../record/hashOf.js';
import { aMembersDatabase, aSecretariatsDatabase } from '../testing/seededDatabase.js';

type Row = Record<string, unknown>;
type Orm = Awaited<ReturnType<typeof municipality.openDatabase>>;
type Meta = EntityMetadata;

interface Program {
  /** A database of its own, with demonstration data: its address. */
  aDatabase: () => Promise<string>;
  openDatabase: (databaseUrl: string) => Promise<Orm>;
  sharingRules: SharingRules;
  /** A table of one row that everybody sees. */
  ofEveryone: string;
}

const PROGRAMS: [string, Program][] = [
  ['a member', { ...municipality, aDatabase: () => aMembersDatabase('laholm'), ofEveryone: 'organisation' }],
  ['a secretariat', { ...federation, aDatabase: () => aSecretariatsDatabase('goda-grannar'), ofEveryone: 'federation' }],
];

describe.each(PROGRAMS)('the tables of %s', (_program, { aDatabase, openDatabase, sharingRules, ofEveryone }) => {
  let databaseUrl: string;
  let orm: Orm;
  let owner: pg.Client;
  /** Every row of every table, as it is. */
  const held = new Map<string, Row[]>();
  const tablesOf = () => [...orm.getMetadata().getAll().values()].filter(({ embeddable, abstract }) => !embeddable && !abstract);
  const ruleOf = (meta: Meta): SharingRule => sharingRules.get(meta.class)!;

  const CHOICES: [visibility: string | null, sharedWith: string[] | null, embargoUntil: string | null][] = [
    [null, null, null], ['PUBLIC', null, null], ['MEMBERS', null, null], ['MEMBERS', ['goda-grannar'], null], ['MEMBERS', ['skane'], null], ['OWNER', null, null], ['PUBLIC', null, '2999-01-01'], ['MEMBERS', null, '2020-01-01'],
  ];

  beforeAll(async () => {
    databaseUrl = await aDatabase();
    orm = await openDatabase(databaseUrl);
    owner = new pg.Client(databaseUrl);
    await owner.connect();
    for (const meta of tablesOf()) {
      if (ruleOf(meta)?.kind !== 'own') continue;
      for (const prefix of meta.properties['economy' as never] ? ['', 'economy_'] : ['']) {
        const { rows } = await owner.query<{ ctid: string; key: string }>(`select ctid::text, ${meta.primaryKeys.map((key) => `"${columnOf(meta, key)}"::text`).join(` || ' ' || `)} as key from "${meta.tableName}"`);
        for (const { key } of rows) {
          const [visibility, sharedWith, embargoUntil] = CHOICES[hashOf(`${prefix}${key}`) % CHOICES.length]!;
          await owner.query(`update "${meta.tableName}" set ${prefix}visibility = $1, ${prefix}shared_with = $2, ${prefix}embargo_until = $3 where ${meta.primaryKeys.map((name) => `"${columnOf(meta, name)}"::text`).join(` || ' ' || `)} = $4`, [visibility, sharedWith, embargoUntil, key]);
        }
      }
    }
    for (const { tableName } of tablesOf()) held.set(tableName, (await owner.query<Row>(`select to_jsonb(t) as row from "${tableName}" as t`)).rows.map(({ row }) => row as Row));
  });
  afterAll(async () => {
    await owner.end();
    await orm.close();
  });

  /** A table of which not every row is for everyone. */
  const narrowed = () => tablesOf().find((meta) => ruleOf(meta).kind === 'own')!.tableName;

  const columnOf = (meta: Meta, property: string): string => (meta.properties[property as never] as { fieldNames: string[] }).fieldNames[0]!;

  /** What the rules say, in words of another language than the policies. */
  function shows(meta: Meta, row: Row, federations: readonly string[] | undefined): boolean {
    const rule = ruleOf(meta);
    if (rule.kind === 'everyone') return true;
    if (rule.kind === 'owner') return false;
    const state = rule.early ? { [rule.early.property]: row[columnOf(meta, rule.early.property)] ?? null } : {};
    if (rule.kind === 'own') return open(row, '', usualFor(rule, state), federations);
    const reference = meta.properties[rule.by as never] as { targetMeta: Meta };
    const parent = held.get(reference.targetMeta.tableName)!.find(({ id }) => id === row[columnOf(meta, rule.by)])!;
    if (!shows(reference.targetMeta, parent, federations)) return false;
    if (rule.part && !open(parent, `${rule.part.name}_`, rule.part.usual, federations)) return false;
    return !rule.early || open({ ...parent, visibility: usualFor({ usual: Visibility.PUBLIC, early: rule.early }, state) }, '', Visibility.PUBLIC, federations);
  }

  function open(row: Row, prefix: string, usual: Visibility, federations: readonly string[] | undefined): boolean {
    const [visibility, sharedWith, embargoUntil] = [row[`${prefix}visibility`] ?? usual, row[`${prefix}shared_with`] as string[] | null, row[`${prefix}embargo_until`] as string | null];
    if (embargoUntil !== null && embargoUntil > today()) return false;
    return visibility === 'PUBLIC' || (visibility === 'MEMBERS' && federations !== undefined && (sharedWith === null || sharedWith.some((id) => federations.includes(id))));
  }

  async function seenBy(role: string, federations: readonly string[], table: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: databaseUrl, options: `-c role=${role} -c samverkan.federations=${federations.join(',')}` });
    await client.connect();
    const { rows } = await client.query<{ row: Row }>(`select to_jsonb(t) as row from "${table}" as t`);
    await client.end();
    return rows.map(({ row }) => row);
  }

  const written = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();

  test('every table has a rule, and row-level security', async () => {
    const { rows } = await owner.query<{ relname: string }>(`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not relrowsecurity`);
    expect(rows.map(({ relname }) => relname)).toEqual(['mikro_orm_migrations']);
    for (const meta of tablesOf()) expect({ table: meta.tableName, ruled: sharingRules.has(meta.class) }).toEqual({ table: meta.tableName, ruled: true });
  });

  test.each([
    ['anyone', ROLES.anyone, undefined],
    ['a federation', ROLES.federations, ['goda-grannar']],
    ['another federation', ROLES.federations, ['skane']],
    ['both', ROLES.federations, ['goda-grannar', 'skane']],
  ] as const)('raw SQL as %s gives just the rows that the rules show, of every table', async (_name, role, federations) => {
    for (const meta of tablesOf()) {
      if (meta.class === ChangeEvent) continue;
      const expected = held.get(meta.tableName)!.filter((row) => shows(meta, row, federations));
      expect({ table: meta.tableName, rows: written(await seenBy(role, federations ?? [], meta.tableName)) }).toEqual({ table: meta.tableName, rows: written(expected) });
    }
  });

  test('raw SQL as the owner gives all of it', async () => {
    for (const { tableName } of tablesOf()) expect([tableName, (await seenBy(ROLES.owner, [], tableName)).length]).toEqual([tableName, held.get(tableName)!.length]);
  });

  test('a change is seen by whom the row was shown to, before it and after it', async () => {
    const seen = await seenBy(ROLES.anyone, [], 'change_event');
    const metaOf = new Map(tablesOf().map((meta) => [meta.tableName, meta]));
    for (const { table, before, after } of seen) {
      if (table === '') continue;
      for (const row of [before, after]) if (row !== null) expect(shows(metaOf.get(table as string)!, row as Row, undefined)).toBe(true);
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(held.get('change_event')!.length);
  });

  test.each([ROLES.anyone, ROLES.federations])('%s changes nothing, and cannot look behind the policies', async (role) => {
    const client = new pg.Client({ connectionString: databaseUrl, options: `-c role=${role}` });
    await client.connect();
    for (const { tableName } of tablesOf()) await expect(client.query(`delete from "${tableName}"`)).rejects.toThrow('permission denied');
    await client.query('set row_security = off');
    await expect(client.query(`select from ${narrowed()}`)).rejects.toThrow('row-level security');
    await client.end();
    const { rows } = await owner.query<Row>(`select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = $1`, [role]);
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }]);
  });

  test('the history is written by nobody but itself', async () => {
    const client = new pg.Client({ connectionString: databaseUrl, options: `-c role=${ROLES.owner}` });
    await client.connect();
    for (const table of ['change_event', 'change_loaded']) await expect(client.query(`delete from ${table}`)).rejects.toThrow('permission denied');
    await client.query(`update ${ofEveryone} set provenance_source = provenance_source || '!'`);
    await client.end();
    expect((await owner.query<Row>(`select "table", operation from change_event order by sequence desc limit 1`)).rows).toEqual([{ table: ofEveryone, operation: 'UPDATE' }]);
  });
});
