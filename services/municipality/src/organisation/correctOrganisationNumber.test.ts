import { allowWrites } from '@samverkan/records';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';
import { checkOrganisationNumber } from './checkOrganisationNumber.js';
import { Country } from './codeLists.js';
import { Organisation } from './organisation.js';

const { SE, NO } = Country;

test.each([['212000-1215', SE, '212000-1215'], ['2120001215', SE, '212000-1215'], ['964944334', NO, '964944334'], ['964 944 334', NO, '964944334']])('%s is a number of %s', (value, country, written) => {
  expect(checkOrganisationNumber(value, country)).toBe(written);
});

test.each([
  ['212000-1216', SE, 'WRONG_CHECK_DIGIT', /Luhn/],
  ['212000-2115', SE, 'WRONG_CHECK_DIGIT', /Luhn/],
  ['964944335', NO, 'WRONG_CHECK_DIGIT', /modulus 11/],
  ['969444334', NO, 'WRONG_CHECK_DIGIT', /modulus 11/],
  ['964944334', SE, 'WRONG_FORM', /10 digits: NNNNNN-NNNN/],
  ['212000-1215', NO, 'WRONG_FORM', /9 digits/],
  ['', SE, 'WRONG_FORM', /10 digits/],
])('%s in %s is refused with %s', (value, country, code, rule) => {
  expect(() => checkOrganisationNumber(value, country)).toThrow(expect.objectContaining({ code, rule: expect.stringMatching(rule), field: 'value' }));
});

describe('the command', () => {
  let halmstad: TestMember;
  beforeAll(async () => {
    halmstad = await startTestMember('halmstad', (em) => void em.create(Organisation, anOrganisation('halmstad', { organisationNumber: { value: '212000-1207', official: false, source: 'härlett' } })), { policy: allowWrites });
  });
  afterAll(() => halmstad.stop());

  const correct = async (id: string, value: string) =>
    (await halmstad.ask(`mutation { answer: correctOrganisationNumber(id: "${id}", value: "${value}", official: true, source: "Bolagsverket") { ... on Organisation { organisationNumber { value official source } } ... on Refused { code rule } } }`)).data.answer as unknown;
  const held = async () => (await halmstad.ask('{ organisation { organisationNumber { value official source } } }')).data.organisation as unknown;

  test('refuses a wrong check digit and another organisation’s number, and changes nothing', async () => {
    const before = await held();
    expect(await correct('halmstad', '212000-1216')).toEqual({ code: 'WRONG_CHECK_DIGIT', rule: 'The last digit is not the one that the Swedish rule (Luhn, modulus 10) gives.' });
    expect(await correct('hylte', '212000-1215')).toMatchObject({ code: 'NOT_OWNER' });
    expect(await held()).toEqual(before);
  });

  test('corrects the number', async () => {
    expect(await correct('halmstad', '2120001215')).toEqual({ organisationNumber: { value: '212000-1215', official: true, source: 'Bolagsverket' } });
  });
});
