import type { Logger } from '@samverkan/common';
import { Agreement } from './agreement/agreement.js';
import { AgreementParty } from './agreement/agreementParty.js';
import { AgreementVersion } from './agreement/agreementVersion.js';
import { AgreementStatus, PartyRole, TermKind, VersionKind, VersionStatus } from './agreement/codeLists.js';
import { Organisation } from './organisation/organisation.js';
import { Service } from './service/service.js';
import { PartyStatement } from './statement/partyStatement.js';
import { aService, anAgreement, anOrganisation, aStatement, startTestMember, type TestMember } from './testing/testMember.js';

const TITLES = ['Överförmyndare', 'avfall', 'Äldreomsorg', 'Zoo', 'Årskort', 'énergi'];

let laholm: TestMember;
const statements: number[] = [];

beforeAll(async () => {
  const log = { level: 'debug', debug: (line: { statements: number }) => statements.push(line.statements), info() {}, warn() {}, error: console.error } as unknown as Logger;
  laholm = await startTestMember('laholm', (em) => {
    em.create(Organisation, anOrganisation('laholm'));
    TITLES.forEach((title, at) => {
      const agreement = em.create(Agreement, anAgreement(`laholm:agreement:A${at}`, { title, purpose: `100 % ${title}` }));
      for (const organisationId of ['laholm', 'hylte', 'varberg']) em.create(AgreementParty, { id: `laholm:party:${at}-${organisationId}`, agreement, organisationId, name: organisationId, role: PartyRole.PARTICIPANT, fromVersion: 1 });
      em.create(AgreementVersion, { agreement, number: 1, kind: VersionKind.ORIGINAL, status: VersionStatus.IN_FORCE });
      em.create(Service, aService(`laholm:service:S${at}`, { title, keywords: [`ord-${at}`], functionsOfGovernment: [{ scheme: 'COFOG', code: `10.${at}`, label: title }] }));
    });
    em.create(PartyStatement, aStatement('laholm:statement:laholm:agreement:A1'));
    em.create(PartyStatement, aStatement('laholm:statement:hylte:agreement:H1'));
  }, { log });
});
afterAll(() => laholm.stop());

const kept = async (args: string, fields = 'title') => (await laholm.ask(`{ organisation { list: keptAgreements(${args}) { ${fields} } } }`)).data.organisation.list;
const titlesOf = (list: { title: string }[]) => list.map(({ title }) => title);

test('titles sort as people here sort them: without regard to case, å ä ö last', async () => {
  expect(titlesOf(await kept('first: 10'))).toEqual(['avfall', 'énergi', 'Zoo', 'Årskort', 'Äldreomsorg', 'Överförmyndare']);
  expect(titlesOf(await kept('first: 2, orderBy: { by: TITLE, direction: DESC }'))).toEqual(['Överförmyndare', 'Äldreomsorg']);
});

test.each([['ASC'], ['DESC']])('keys go on, %s, after the last one seen', async (direction) => {
  const keys = async (after: unknown) =>
    (await laholm.ask('query ($after: KeyPosition, $direction: Direction!) { organisation { agreementKeys(first: 2, after: $after, orderBy: { by: TITLE, direction: $direction }) { keys { id sortKey } total } } }', { after, direction })).data.organisation.agreementKeys;
  const first = await keys(null);
  const second = await keys(first.keys[1]);
  const third = await keys(second.keys[1]);
  expect(first.total).toBe(6);
  expect(new Set([first, second, third].flatMap(({ keys: page }) => page.map(({ id }: { id: string }) => id))).size).toBe(6);
  expect((await keys(third.keys[1])).keys).toEqual([]);
});

test('a filter takes its text as it is written', async () => {
  expect(titlesOf(await kept('filter: { text: "ÄLDRE" }'))).toEqual(['Äldreomsorg']);
  expect(await kept('filter: { text: "100 %" }')).toHaveLength(6);
  expect(await kept('filter: { text: "1_0" }')).toEqual([]);
  expect(await kept(`filter: { text: "'; drop table agreement; --" }`)).toEqual([]);
});

test('a filter by party finds what the keeper has written; by another keeper, nothing', async () => {
  expect(await kept('filter: { party: "varberg" }')).toHaveLength(6);
  expect(await kept('filter: { party: "bastad" }')).toEqual([]);
  expect(await kept('filter: { keeper: "hylte" }')).toEqual([]);
});

test('services are found by word, by function and by what they are delivered under', async () => {
  const services = async (filter: string) => titlesOf((await laholm.ask(`{ organisation { services(filter: ${filter}) { title } } }`)).data.organisation.services);
  expect(await services('{ text: "ord-3" }')).toEqual(['Zoo']);
  expect(await services('{ functionOfGovernment: "10.2" }')).toEqual(['Äldreomsorg']);
  expect(await services('{ agreement: "laholm:agreement:A1" }')).toEqual([]);
  expect(await services('{ organisation: "hylte" }')).toEqual([]);
});

test('an organisation is involved in what it keeps and in what it states something on, each once', async () => {
  const { data } = await laholm.ask('{ organisation { involvementKeys(first: 10) { keys { id } total } } }');
  expect(data.organisation.involvementKeys.keys.map(({ id }: { id: string }) => id)).toEqual(['hylte:agreement:H1', ...TITLES.map((_title, at) => `laholm:agreement:A${at}`)]);
  expect(data.organisation.involvementKeys.total).toBe(7);
  const { data: here } = await laholm.ask('{ organisation { involvementKeys(first: 10, keepers: ["laholm", "halmstad"]) { keys { id } total } } }');
  expect(here.organisation.involvementKeys).toEqual({ total: 6, keys: TITLES.map((_title, at) => ({ id: `laholm:agreement:A${at}` })) });
});

test('a page of an impossible size is refused, and says what is possible', async () => {
  for (const field of ['services(first: 1001) { id }', 'keptAgreements(first: -1) { id }', 'statements(first: 1002) { id }', 'agreementKeys(first: 1001) { keys { id } }']) {
    const { errors } = await laholm.ask(`{ organisation { ${field} } }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(/^first must be from 0 to 1000, but is /), extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
  }
});

test('one SQL statement for each sort of row a level, however many rows', async () => {
  statements.length = 0;
  await laholm.ask('{ organisation { keptAgreements(first: 1) { title versions { number } parties { name } } } }');
  await laholm.ask('{ organisation { keptAgreements(first: 6) { title versions { number } parties { name } } } }');
  expect(statements).toEqual([4, 4]);
});

test('entities are fetched by their keys in one statement a type, in the places asked for, and one more for those that are not shown', async () => {
  statements.length = 0;
  const { data } = await laholm.ask('query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Agreement { title } ... on Service { title } ... on PartyStatement { state } } }', {
    keys: [
      { __typename: 'Agreement', id: 'laholm:agreement:A3' },
      { __typename: 'Service', id: 'laholm:service:S0' },
      { __typename: 'Agreement', id: 'hylte:agreement:H1' },
      { __typename: 'Agreement', id: 'laholm:agreement:A1' },
      { __typename: 'PartyStatement', id: 'laholm:statement:hylte:agreement:H1' },
    ],
  });
  expect(data._entities).toEqual([{ title: 'Zoo' }, { title: 'Överförmyndare' }, null, { title: 'avfall' }, { state: 'ACTIVE' }]);
  expect(statements).toEqual([4]);
});

test('a key that is none costs itself only', async () => {
  const { data, errors } = await laholm.ask('query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Agreement { title } } }', {
    keys: ['', 'laholm:agreement:A3', "'; drop table agreement"].map((id) => ({ __typename: 'Agreement', id })),
  });
  expect([data._entities, errors]).toEqual([[null, { title: 'Zoo' }, null], undefined]);
});

test('in force on a day is only what certainly is', async () => {
  const term = (from: string | null, to: string | null, kind = TermKind.FIXED) => ({ kind, from, to, autoRenews: null });
  const member = await startTestMember('hylte', (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    const cases: [string, Partial<Parameters<typeof anAgreement>[1]>][] = [
      ['whole-term', { term: term('2020-01-01', '2024-12-31') }],
      ['ends-that-day', { term: term('2020', '2023-06-15') }],
      ['ended-the-day-before', { term: term('2020', '2023-06-14') }],
      ['ends-sometime-that-month', { term: term('2020', '2023-06') }],
      ['ends-sometime-that-year', { term: term('2020', '2023') }],
      ['begun-sometime-that-month', { term: term('2023-06', null, TermKind.OPEN_ENDED) }],
      ['begun-the-month-before', { term: term('2023-05', null, TermKind.OPEN_ENDED) }],
      ['begun-at-an-unknown-date', { term: term('XXXX', null, TermKind.OPEN_ENDED) }],
      ['begun-nobody-says-when', { term: term(null, null, TermKind.OPEN_ENDED) }],
      ['ends-at-an-unknown-date', { term: term('2020', 'XXXX') }],
      ['only-proposed', { term: term('2020', '2024'), status: AgreementStatus.PROPOSED }],
      ['noticed-but-still-running', { term: term('2020', '2023-12-31', TermKind.OPEN_ENDED), status: AgreementStatus.NOTICE_GIVEN }],
    ];
    for (const [name, more] of cases) em.create(Agreement, anAgreement(`hylte:agreement:${name}`, { title: name, ...more }));
  });
  const { data } = await member.ask('{ organisation { keptAgreements(first: 100, filter: { inForceOn: "2023-06-15" }) { title } } }');
  expect(titlesOf(data.organisation.keptAgreements)).toEqual(['begun-the-month-before', 'ends-that-day', 'noticed-but-still-running', 'whole-term']);
  await member.stop();
});

test('an unknown date sorts last, whichever end comes first', async () => {
  const member = await startTestMember('bastad', (em) => {
    em.create(Organisation, anOrganisation('bastad'));
    for (const to of ['2025', '2024-06', 'XXXX', null, '2024-12-31']) em.create(Agreement, anAgreement(`bastad:agreement:${to}`, { title: String(to), term: { kind: TermKind.FIXED, from: '2020', to, autoRenews: null } }));
  });
  const by = async (direction: string) => titlesOf((await member.ask(`{ organisation { keptAgreements(orderBy: { by: VALID_TO, direction: ${direction} }) { title } } }`)).data.organisation.keptAgreements);
  expect((await by('ASC')).slice(0, 3)).toEqual(['2024-06', '2024-12-31', '2025']);
  expect((await by('DESC')).slice(0, 3)).toEqual(['2025', '2024-12-31', '2024-06']);
  await member.stop();
});
