import { READER } from '../testing/godaGrannar.js';
import { allowWrites } from '@samverkan/municipality';
import { startFederation, type TestFederation } from '../testing/federation.js';
import { askAt } from '../testing/askAt.js';

let federation: TestFederation;
beforeAll(async () => {
  federation = await startFederation('goda-grannar', {}, allowWrites);
});
afterAll(() => federation.stop());

const PARTIES = 'query ($title: String) { agreements(filter: { text: $title }) { edges { node { id status term { kind to } noticePeriodMonths keeper { id } parties { organisationId standing standingSince noticeEffect { outcome lastDay } statement { id state signedOn noticeGivenOn lastDay decision { body date outcome paragraph diaryNumber } decisions { number version body outcome date points { number text } } provenance { source asOf lastVerifiedOn } } } } } } }';

interface Party {
  organisationId: string;
  standing: string;
  noticeEffect: object | null;
  statement: { id: string; state: string } | null;
}

async function look(title: string) {
  const { data, errors } = await federation.askAs(READER, PARTIES, { title });
  expect(errors).toBeUndefined();
  return data.agreements.edges[0].node as { id: string; status: string; term: object; keeper: { id: string }; parties: Party[] };
}

const at = (member: string, query: string) => askAt(federation.members.get(member)!.url, query);
const others = ({ parties }: { parties: Party[] }, us: string) => JSON.stringify(parties.filter(({ organisationId }) => organisationId !== us));
const ours = ({ parties }: { parties: Party[] }, us: string) => parties.find(({ organisationId }) => organisationId === us)!;

test('our council’s decision changes our statement, and not a byte of the others’', async () => {
  const title = 'Gemensam förvaltarenhet';
  const before = await look(title);
  expect(ours(before, 'hylte').statement).toMatchObject({ state: 'INVITED', decision: { outcome: 'PROPOSED' } });
  const { data } = await at(
    'hylte',
    `mutation { recordDecision(input: { id: "${ours(before, 'hylte').statement!.id}", proposal: 1, outcome: ADOPTED, date: "2026-11-17", paragraph: "§ 142", diaryNumber: "KS 2026/00318" }) { ... on PartyStatement { state } ... on Refused { code rule } } }`,
  );
  expect(data.recordDecision).toEqual({ state: 'DECIDED' });
  const after = await look(title);
  expect(ours(after, 'hylte').statement).toMatchObject({ state: 'DECIDED', decision: { body: 'Kommunstyrelsen', outcome: 'ADOPTED', date: '2026-11-17', paragraph: '§ 142', diaryNumber: 'KS 2026/00318' } });
  expect(others(after, 'hylte')).toBe(others(before, 'hylte'));
  expect({ ...after, parties: [] }).toEqual({ ...before, parties: [] });
});

test('notice by us alone on an open-ended agreement whose notice period nobody knows: we are under notice, and no end is made up', async () => {
  const title = 'Gemensamt dataskyddsombud';
  const before = await look(title);
  expect(before).toMatchObject({ status: 'IN_FORCE', term: { kind: 'OPEN_ENDED', to: null }, noticePeriodMonths: null });
  const { data } = await at('hylte', `mutation { giveNotice(id: "${ours(before, 'hylte').statement!.id}", givenOn: "2026-11-20") { ... on PartyStatement { state lastDay } ... on Refused { code rule } } }`);
  expect(data.giveNotice).toEqual({ state: 'NOTICE', lastDay: null });

  const stated = await look(title);
  expect(ours(stated, 'hylte')).toMatchObject({ standing: 'ACTIVE', noticeEffect: { outcome: 'PARTY_LEAVES', lastDay: null }, statement: { state: 'NOTICE', noticeGivenOn: '2026-11-20', lastDay: null } });
  expect(others(stated, 'hylte')).toBe(others(before, 'hylte'));
  expect(stated).toMatchObject({ status: 'IN_FORCE', term: { to: null } });

  await at(before.keeper.id, `mutation { noteNotice(id: "${before.id}", organisationId: "hylte", givenOn: "2026-11-20") { __typename } }`);
  const noted = await look(title);
  expect(noted).toMatchObject({ status: 'NOTICE_GIVEN', term: { kind: 'OPEN_ENDED', to: null } });
  expect(ours(noted, 'hylte')).toMatchObject({ standing: 'NOTICE', standingSince: '2026-11-20', noticeEffect: { outcome: 'PARTY_LEAVES', lastDay: null } });
  expect(others(noted, 'hylte')).toBe(others(before, 'hylte'));
});

test('an edit of what is another municipality’s is refused, its owner is named, and nothing has changed', async () => {
  const title = 'Gemensam förvaltarenhet';
  const before = await look(title);
  const theirs = ours(before, 'laholm').statement!.id;
  const { data } = await at('hylte', `mutation { statement: recordDecision(input: { id: "${theirs}", body: "Kommunstyrelsen", outcome: REJECTED }) { ... on Refused { code rule } } core: noteParty(input: { id: "${before.id}", organisationId: "laholm", standing: OUT }) { ... on Refused { code rule } } }`);
  expect(data).toEqual({
    statement: { code: 'NOT_OWNER', rule: `${theirs} belongs to laholm, and only its owner changes it; here are the records of hylte.` },
    core: { code: 'NOT_OWNER', rule: `${before.id} belongs to halmstad, and only its owner changes it; here are the records of hylte.` },
  });
  expect(await look(title)).toEqual(before);
});
