import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, aStatement, startTestMember, type TestMember } from '../testing/testMember.js';
import { PartyState } from './codeLists.js';
import { PartyStatement } from './partyStatement.js';

let hylte: TestMember;
const ACTIVE = 'hylte:statement:halmstad:agreement:ACTIVE';

beforeAll(async () => {
  hylte = await startTestMember(
    'hylte',
    (em) => {
      em.create(Organisation, anOrganisation('hylte'));
      em.create(PartyStatement, aStatement(ACTIVE, { state: PartyState.ACTIVE, signedVersion: 1, signedOn: '2019' }));
    },
    { policy: allowWrites },
  );
});
afterAll(() => hylte.stop());

const FIELDS = 'id state role signedOn signedAs signedVersion noticeGivenOn lastDay signatories { version capacity name signedOn } decision { number outcome } decisions { number version body outcome proposedOn date paragraph diaryNumber points { number text } language }';

async function run(mutation: string) {
  const { data, errors } = await hylte.ask(`mutation { answer: ${mutation} { ... on PartyStatement { ${FIELDS} } ... on Refused { code rule field } } }`);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data.answer as Record<string, unknown>;
}

const all = async () => (await hylte.ask(`{ organisation { statements(first: 1000) { ${FIELDS} } } }`)).data.organisation.statements as unknown[];

let count = 0;
const aNewOne = () => `hylte:statement:halmstad:agreement:N${++count}`;
const propose = (id: string, more = '') => run(`recordProposal(input: { id: "${id}", body: "Kommunstyrelsen", points: [{ number: 1, text: "Avsiktsförklaringen antas." }, { number: 2, text: "Kommunchefen får i uppdrag att verka för den." }], language: sv, role: PARTICIPANT, ${more} })`);
const decide = (id: string, more: string) => run(`recordDecision(input: { id: "${id}", ${more} })`);
const sign = (id: string, more = '') => run(`recordSignature(input: { id: "${id}", signedOn: "2017-12-04", signedAs: "Kommunstyrelsens ordförande", ${more} })`);

test('a proposal is recorded before the meeting, with its points, a partial date and empty places for signatures', async () => {
  const id = aNewOne();
  expect(await propose(id, 'proposedOn: "2017-11", diaryNumber: "KS 2017/00321", signatories: [{ capacity: "Kommunstyrelsens ordförande" }, { capacity: "Kommunchef" }]')).toEqual({
    id,
    state: 'INVITED',
    role: 'PARTICIPANT',
    signedOn: null,
    signedAs: null,
    signedVersion: null,
    noticeGivenOn: null,
    lastDay: null,
    signatories: [{ version: 1, capacity: 'Kommunstyrelsens ordförande', name: null, signedOn: null }, { version: 1, capacity: 'Kommunchef', name: null, signedOn: null }],
    decision: { number: 1, outcome: 'PROPOSED' },
    decisions: [
      {
        number: 1, version: 1, body: 'Kommunstyrelsen', outcome: 'PROPOSED', proposedOn: '2017-11', date: null, paragraph: null, diaryNumber: 'KS 2017/00321', language: 'sv',
        points: [{ number: 1, text: 'Avsiktsförklaringen antas.' }, { number: 2, text: 'Kommunchefen får i uppdrag att verka för den.' }],
      },
    ],
  });
});

test('a party decides, signs, takes part, gives notice and leaves', async () => {
  const id = aNewOne();
  await propose(id);
  expect(await decide(id, 'proposal: 1, outcome: ADOPTED, date: "2017-11-28", paragraph: "§ 131"')).toMatchObject({ state: 'DECIDED', decisions: [{ outcome: 'ADOPTED', date: '2017-11-28', paragraph: '§ 131', points: [{}, {}] }] });
  expect(await sign(id)).toMatchObject({ state: 'SIGNED', signedOn: '2017-12-04', signedAs: 'Kommunstyrelsens ordförande', signedVersion: 1 });
  expect(await run(`recordTakingPart(id: "${id}")`)).toMatchObject({ state: 'ACTIVE' });
  expect(await run(`giveNotice(id: "${id}", givenOn: "2026-09")`)).toMatchObject({ state: 'NOTICE', noticeGivenOn: '2026-09', lastDay: null });
  expect(await run(`recordLeaving(id: "${id}", lastDay: "2027-03-31")`)).toMatchObject({ state: 'OUT', lastDay: '2027-03-31' });
});

test('a proposal that is sent back comes before the body again as another', async () => {
  const id = aNewOne();
  await propose(id);
  expect(await decide(id, 'proposal: 1, outcome: REFERRED, date: "2026-03-03"')).toMatchObject({ state: 'INVITED' });
  expect(await decide(id, 'proposal: 1, outcome: ADOPTED')).toMatchObject({ code: 'WRONG_STATE' });
  await propose(id);
  expect(await decide(id, 'proposal: 2, outcome: REJECTED, date: "2026-05-05"')).toMatchObject({ state: 'OUT', decision: { number: 2, outcome: 'REJECTED' }, decisions: [{ outcome: 'REFERRED' }, { outcome: 'REJECTED' }] });
});

test('what a party says of a later version leaves it where it stands, and what it decided before goes on counting until it has decided', async () => {
  await decide(ACTIVE, 'version: 1, body: "Kommunfullmäktige", outcome: ADOPTED, date: "2018-12"');
  expect(await propose(ACTIVE, 'version: 2')).toMatchObject({ state: 'ACTIVE', decision: { number: 1 }, decisions: [{ version: 1 }, { version: 2, outcome: 'PROPOSED' }] });
  expect(await sign(ACTIVE, 'version: 2')).toMatchObject({ code: 'NO_DECISION' });
  expect(await decide(ACTIVE, 'proposal: 2, outcome: ADOPTED, date: "2017"')).toMatchObject({ state: 'ACTIVE', decision: { number: 2 } });
  expect(await sign(ACTIVE, 'version: 2')).toMatchObject({ state: 'ACTIVE', signedVersion: 2 });
});

test('a notice is taken back', async () => {
  expect(await run(`giveNotice(id: "${ACTIVE}", givenOn: "2026-09-30", lastDay: "2027")`)).toMatchObject({ state: 'NOTICE', lastDay: '2027' });
  expect(await run(`withdrawNotice(id: "${ACTIVE}")`)).toMatchObject({ state: 'ACTIVE', noticeGivenOn: null, lastDay: null });
});

describe('what is refused changes nothing:', () => {
  let decided: string;
  beforeAll(async () => {
    decided = aNewOne();
    await decide(decided, 'role: BUYER, body: "Kommunstyrelsen", outcome: ADOPTED, date: "2026-05-05"');
  });
  const NEW = 'hylte:statement:halmstad:agreement:NEVER';

  test.each([
    ['a signature without a decision', () => `recordSignature(input: { id: "${ACTIVE}", version: 3, signedOn: "2026", signedAs: "Ordförande" })`, 'NO_DECISION'],
    ['a signature before the decision', () => `recordSignature(input: { id: "${decided}", signedOn: "2026-04", signedAs: "Ordförande" })`, 'SIGNED_BEFORE_DECIDED'],
    ['a signature on what was never stated', () => `recordSignature(input: { id: "${NEW}", signedOn: "2026", signedAs: "Ordförande" })`, 'NO_RECORD'],
    ['a decision that is only a proposal', () => `recordDecision(input: { id: "${decided}", outcome: PROPOSED, body: "Kommunstyrelsen" })`, 'WRONG_STATE'],
    ['a decision on a proposal that is not there', () => `recordDecision(input: { id: "${decided}", proposal: 9, outcome: ADOPTED })`, 'NO_RECORD'],
    ['a decision of nobody', () => `recordDecision(input: { id: "${decided}", outcome: ADOPTED })`, 'NO_TEXT'],
    ['a first word without a role', () => `recordDecision(input: { id: "${NEW}", outcome: ADOPTED, body: "Kommunstyrelsen" })`, 'ROLE_MISSING'],
    ['points out of order', () => `recordProposal(input: { id: "${NEW}", body: "Kommunstyrelsen", role: BUYER, language: sv, points: [{ number: 2, text: "Två" }] })`, 'POINTS'],
    ['a version 0', () => `recordProposal(input: { id: "${NEW}", version: 0, body: "Kommunstyrelsen", role: BUYER, language: sv, points: [] })`, 'NO_VERSION'],
    ['a statement on what is no agreement', () => 'recordProposal(input: { id: "hylte:statement:halmstad:service:S", body: "Kommunstyrelsen", role: BUYER, language: sv, points: [] })', 'BAD_ID'],
    ['a statement on an own agreement to which it is no party', () => 'recordProposal(input: { id: "hylte:statement:hylte:agreement:A", body: "Kommunstyrelsen", role: BUYER, language: sv, points: [] })', 'NOT_A_PARTY'],
    ['a notice before it takes part', () => `giveNotice(id: "${decided}", givenOn: "2026")`, 'WRONG_STATE'],
    ['a notice that runs out before it is given', () => `giveNotice(id: "${ACTIVE}", givenOn: "2026-10", lastDay: "2026-09-30")`, 'END_BEFORE_START'],
    ['leaving without ever having been there', () => `recordLeaving(id: "${decided}", lastDay: "2026")`, 'WRONG_STATE'],
    ['another party’s statement', () => 'giveNotice(id: "laholm:statement:halmstad:agreement:ACTIVE", givenOn: "2026")', 'NOT_OWNER'],
  ])('%s', async (_what, mutation, code) => {
    const before = await all();
    expect(await run(mutation())).toMatchObject({ code, rule: expect.stringMatching(/\.$/) });
    expect(await all()).toEqual(before);
  });

  test('an impossible partial date', async () => {
    const before = await all();
    await expect(run(`giveNotice(id: "${ACTIVE}", givenOn: "2017-13")`)).rejects.toThrow(/Expected YYYY, YYYY-MM, YYYY-MM-DD or XXXX/);
    expect(await all()).toEqual(before);
  });

  test('the owner of a foreign statement is named', async () => {
    expect(await run('giveNotice(id: "laholm:statement:halmstad:agreement:ACTIVE", givenOn: "2026")')).toMatchObject({ rule: expect.stringContaining('belongs to laholm') });
  });
});
