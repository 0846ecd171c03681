import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { readRows, StatementCount } from '@samverkan/records';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { Agreement } from '../agreement/agreement.js';
import { AgreementParty } from '../agreement/agreementParty.js';
import { PartyRole } from '../agreement/codeLists.js';
import { anAgreement } from '../testing/testMember.js';
import { openDatabase } from './openDatabase.js';

const ID = 'laholm:agreement:A';

let orm: MikroORM;
let em: EntityManager;
beforeAll(async () => {
  orm = await openDatabase(await createTestDatabase());
  em = orm.em.fork();
  const agreement = em.create(Agreement, anAgreement(ID, { title: 'Räddning' }));
  em.create(AgreementParty, { id: 'laholm:party:A-hylte', agreement, organisationId: 'hylte', name: 'Hylte', role: PartyRole.PARTICIPANT, fromVersion: 1 });
  await em.flush();
});
afterAll(() => orm.close());

const all = { text: '', values: [] };

test('a record that is only read is of its class, and is as the ORM would have it', async () => {
  const [read] = await readRows({ em, statements: new StatementCount() }, Agreement, all);
  const known = await orm.em.fork().findOneOrFail(Agreement, ID);
  expect(read).toBeInstanceOf(Agreement);
  for (const name of Object.keys(read!) as (keyof Agreement)[]) expect({ [name]: read![name] }).toEqual({ [name]: known[name] });
  expect(Object.keys(read!).length).toBeGreaterThan(20);
});

test('where only some of its properties are wanted, no others are there but its key', async () => {
  const [read] = await readRows({ em, statements: new StatementCount() }, Agreement, all, new Set(['title', 'term']));
  expect(Object.fromEntries(Object.entries(read!))).toEqual({ id: ID, title: 'Räddning', term: expect.objectContaining({ kind: expect.anything() }) });
});

test('a reference is an object with the id', async () => {
  const [read] = await readRows({ em, statements: new StatementCount() }, AgreementParty, { text: 'where r.name = $1', values: ['Hylte'] }, new Set(['agreement']));
  expect(Object.fromEntries(Object.entries(read!))).toEqual({ id: 'laholm:party:A-hylte', agreement: { id: ID } });
});

test('a property that the class works out has the whole record read', async () => {
  const [read] = await readRows({ em, statements: new StatementCount() }, Agreement, all, new Set(['title', 'toString']));
  expect(Object.keys(read!).length).toBeGreaterThan(20);
});
