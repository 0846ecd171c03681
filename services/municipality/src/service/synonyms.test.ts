import { synonymsOf } from './synonyms.js';
import { TERMS } from './terms.js';

test('a word for a service leads to the words for it in the other languages, from either side', () => {
  expect(synonymsOf('gjeldsrådgivning')).toContain('budget- och skuldrådgivning');
  expect(synonymsOf('Skuldrådgivning')).toContain('gjeldsrådgivning');
  expect(synonymsOf('debt counselling')).toEqual(expect.arrayContaining(['skuldrådgivning', 'gjeldsrådgivning']));
});

test('the beginning of a word is enough when it is long enough, and any other text means nothing more', () => {
  expect(synonymsOf('skuldrådg')).toContain('gjeldsrådgivning');
  for (const text of ['skul', 'rådgivning', 'ÅÅÅ%_', '']) expect(synonymsOf(text)).toEqual([]);
});

test('words that only look alike lead nowhere', () => {
  expect(synonymsOf('varslingsordning')).not.toContain('varslingstjeneste');
  expect(synonymsOf('systemförvaltning')).not.toContain('förvaltarenhet');
});

test('each word is written as it is looked for, and means one thing', () => {
  const all = TERMS.flat();
  expect(all.filter((term) => term !== term.toLowerCase().trim())).toEqual([]);
  expect(all.filter((term, at) => all.indexOf(term) !== at)).toEqual([]);
});
