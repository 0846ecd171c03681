import { startFederation, type Answer, type TestFederation } from '../testing/federation.js';

let swedish: TestFederation;
let norwegian: TestFederation;
beforeAll(async () => {
  [swedish, norwegian] = await Promise.all([startFederation('horby-hoor'), startFederation('ostfold')]);
});
afterAll(() => Promise.all([swedish.stop(), norwegian.stop()]));

const SEARCH = 'query ($text: String!) { services(filter: { text: $text }) { totalCount edges { node { title language } } } agreements(filter: { text: $text }) { edges { node { title language } } } }';

const titles = (connection: { edges: { node: { title: string } }[] }) => connection.edges.map(({ node }) => node.title);

test('who looks for "gjeldsrådgivning" finds "Budget- och skuldrådgivning", in services and in agreements', async () => {
  const { data } = await swedish.ask(SEARCH, { text: 'gjeldsrådgivning' });
  expect(data.services.totalCount).toBe(2);
  expect(titles(data.services)).toEqual(['Budget- och skuldrådgivning', 'Budget- och skuldrådgivning']);
  expect(titles(data.agreements)).toEqual(['Budget- och skuldrådgivning i Mellanskåne']);
});

test('and the other way: "skuldrådgivning" finds "Økonomisk rådgivning og gjeldsrådgivning"', async () => {
  const { data } = await norwegian.ask(SEARCH, { text: 'skuldrådgivning' });
  expect(new Set(titles(data.services))).toEqual(new Set(['Økonomisk rådgivning og gjeldsrådgivning']));
  expect(titles(data.agreements)).toEqual(['Økonomisk rådgivning og gjeldsrådgivning']);
});

test('an argument picks the language; an agreement keeps the one that it is written in', async () => {
  const { data } = await norwegian.ask('{ services(filter: { text: "legevakt" }, first: 1) { edges { node { title sv: title(language: sv) en: title(language: en) } } } agreements(filter: { text: "legevakt" }, first: 1) { edges { node { title language } } } }');
  expect(data.services.edges[0].node).toEqual({ title: 'Legevakt', sv: 'Jourläkare', en: 'Out-of-hours doctor' });
  expect(data.agreements.edges[0].node.language).toBe('nb');
});

const QUERY = '{ organisation(id: "horby") { officialName } services(filter: { organisation: "horby", text: "hemtjänst" }) { edges { node { title } } } }';

async function asked(acceptLanguage: string): Promise<Answer> {
  const response = await fetch(swedish.url, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': acceptLanguage }, body: JSON.stringify({ query: QUERY }) });
  expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-language');
  return (await response.json()) as Answer;
}

const told = ({ data }: Answer) => [data.organisation.officialName, ...titles(data.services)];

test('Accept-Language picks, and questions in two languages at the same time are not taken for one', async () => {
  const languages = ['sv', 'en', 'nb', 'fr', 'en', 'sv'];
  const answers = await Promise.all(languages.map(asked));
  expect(answers.map(told)).toEqual([
    ['Hörby kommun', 'Hemtjänst'],
    ['Hörby Municipality', 'Home care'],
    ['Hörby kommun', 'Hjemmetjeneste'],
    ['Hörby kommun', 'Hemtjänst'],
    ['Hörby Municipality', 'Home care'],
    ['Hörby kommun', 'Hemtjänst'],
  ]);
});

test('what a member answered last serves only in the language in which it was asked', async () => {
  for (const language of ['sv', 'en']) await asked(language);
  await swedish.members.get('horby')!.kill();
  const [inSwedish, inEnglish, inNynorsk] = await Promise.all(['sv', 'en', 'nn'].map(asked));
  await swedish.members.get('horby')!.revive();
  expect(told(inSwedish!)).toEqual(['Hörby kommun', 'Hemtjänst']);
  expect(told(inEnglish!)).toEqual(['Hörby Municipality', 'Home care']);
  expect(inNynorsk!.data.organisation.officialName).toBeNull();
  expect(inEnglish!.extensions.members).toMatchObject([{ member: 'horby', status: 'STALE' }]);
});
