import { verifyHistory } from '@samverkan/records';
import pg from 'pg';
import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';

let secretariat: TestSecretariat;
beforeAll(async () => {
  secretariat = await startTestSecretariat();
});
afterAll(() => secretariat.stop());

const feed = async (since = 0) => {
  const query = `{ federation { secretariatChanges(since: ${since}) { next more changes { id owner operation recordType cause authorRole via undoes fields { name after } } } secretariatHistoryHead { sequence hash } } }`;
  return (await secretariat.ask(query)).data.federation;
};

test('the secretariat’s changes are followed as a member’s are, and its head is published', async () => {
  const { secretariatChanges: { changes, next, more }, secretariatHistoryHead } = await feed();
  expect(changes).toMatchObject([{ id: 'goda-grannar:change:000000000001', owner: 'goda-grannar', operation: 'INSERT', recordType: 'Federation' }]);
  expect([next, more, secretariatHistoryHead.sequence]).toEqual([1, false, 1]);
  expect((await feed(next)).secretariatChanges.changes).toEqual([]);
});

test('a change is undone by a new one; what has been added to a trail is kept', async () => {
  const client = new pg.Client(secretariat.databaseUrl);
  await client.connect();
  await client.query(`update federation set purpose = 'Annat'`);
  const undo = async (id: string) => (await secretariat.ask(`mutation { undoSecretariatChange(id: "${id}") { ... on ChangeEntry { id cause undoes fields { name after } } ... on Refused { code } } }`)).data.undoSecretariatChange;
  const [{ id }] = (await feed(1)).secretariatChanges.changes;
  expect(await undo(id)).toMatchObject({ cause: 'undoSecretariatChange', undoes: id, fields: [{ name: 'purpose', after: null }] });
  expect(await undo(id)).toEqual({ code: 'CHANGED_MEANWHILE' });
  await secretariat.ask('mutation { proposeArea(input: { title: "Gemensam jour", category: OPERATION, language: sv, on: "2026-01-01" }) { __typename } }');
  const proposed = (await feed(3)).secretariatChanges.changes;
  expect(proposed.map(({ cause }: { cause: string }) => cause)).toEqual(['proposeArea', 'proposeArea']);
  expect(await undo(proposed[0].id)).toEqual({ code: 'CANNOT_BE_UNDONE' });
  expect((await verifyHistory(secretariat.databaseUrl)).breaks).toEqual([]);
  await client.end();
});
