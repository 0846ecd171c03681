import { Language } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';
import { Service } from './service.js';

let member: TestMember;

beforeAll(async () => {
  member = await startTestMember('halmstad', (em) => {
    em.create(Organisation, anOrganisation('halmstad', { officialName: 'Halmstads kommun', otherOfficialNames: [{ language: Language.en, text: 'Halmstad Municipality' }] }));
    em.create(Service, aService('halmstad:service:A', {
      title: 'Hemtjänst',
      description: 'Hjälp hemma.',
      otherTitles: [{ language: Language.nb, text: 'Hjemmetjeneste' }, { language: Language.en, text: 'Home care' }],
      otherDescriptions: [{ language: Language.en, text: 'Help at home.' }],
    }));
    em.create(Service, aService('halmstad:service:B', { title: 'Budget- och skuldrådgivning', keywords: ['skuldsanering'] }));
    em.create(Service, aService('halmstad:service:C', { title: 'Upptäck bygden' }));
    em.create(Service, aService('halmstad:service:D', { title: 'PPT (pedagogisk-psykologisk tjeneste)', language: Language.nb }));
  });
});
afterAll(() => member.stop());

const inLanguage = async (language: string, query: string) =>
  (await (await fetch(member.url, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': language }, body: JSON.stringify({ query }) })).json()) as { data: unknown };

const found = async (text: string): Promise<string[]> => {
  const { data } = await member.ask('query ($text: String) { organisation { services(filter: { text: $text }) { title } serviceCount(filter: { text: $text }) } }', { text });
  expect(data.organisation.serviceCount).toBe(data.organisation.services.length);
  return data.organisation.services.map(({ title }: { title: string }) => title);
};

test('an argument picks the language, and what is not given in it is in the service’s own', async () => {
  const { data } = await member.ask('{ service(id: "halmstad:service:A") { language title nb: title(language: nb) en: title(language: en) nbDescription: description(language: nb) enDescription: description(language: en) } }');
  expect(data.service).toEqual({ language: 'sv', title: 'Hemtjänst', nb: 'Hjemmetjeneste', en: 'Home care', nbDescription: 'Hjälp hemma.', enDescription: 'Help at home.' });
});

test('one Norwegian stands in for the other', async () => {
  const { data } = await member.ask('{ service(id: "halmstad:service:A") { title(language: nn) } }');
  expect(data.service).toEqual({ title: 'Hjemmetjeneste' });
});

test('Accept-Language picks where no argument does', async () => {
  const query = '{ organisation { officialName } service(id: "halmstad:service:A") { title sv: title(language: sv) } }';
  expect(await inLanguage('en-GB, sv;q=0.5', query)).toEqual({ data: { organisation: { officialName: 'Halmstad Municipality' }, service: { title: 'Home care', sv: 'Hemtjänst' } } });
  expect(await inLanguage('de, *', query)).toEqual({ data: { organisation: { officialName: 'Halmstads kommun' }, service: { title: 'Hemtjänst', sv: 'Hemtjänst' } } });
});

test('all languages in which a text is given are told, its own first', async () => {
  const { data } = await member.ask('{ organisation { officialNames { language text } } service(id: "halmstad:service:A") { titles { language text } descriptions { language } } bare: service(id: "halmstad:service:B") { titles { language } descriptions { language } } }');
  expect(data).toEqual({
    organisation: { officialNames: [{ language: 'sv', text: 'Halmstads kommun' }, { language: 'en', text: 'Halmstad Municipality' }] },
    service: { titles: [{ language: 'sv', text: 'Hemtjänst' }, { language: 'nb', text: 'Hjemmetjeneste' }, { language: 'en', text: 'Home care' }], descriptions: [{ language: 'sv' }, { language: 'en' }] },
    bare: { titles: [{ language: 'sv' }], descriptions: [] },
  });
});

test('a search finds a service by its title in another language', async () => {
  expect(await found('hjemmetjen')).toEqual(['Hemtjänst']);
  expect(await found('help at')).toEqual(['Hemtjänst']);
});

test('a search finds a service by a word that means the same in another language', async () => {
  expect(await found('gjeldsrådgivning')).toEqual(['Budget- och skuldrådgivning']);
  expect(await found('Debt counselling')).toEqual(['Budget- och skuldrådgivning']);
});

test('such a word is found at the beginning of words only, and what was written anywhere', async () => {
  expect(await found('elevhälsa')).toEqual(['PPT (pedagogisk-psykologisk tjeneste)']);
  expect(await found('ppt')).toEqual(['PPT (pedagogisk-psykologisk tjeneste)', 'Upptäck bygden']);
  expect(await found('language')).toEqual([]);
});
