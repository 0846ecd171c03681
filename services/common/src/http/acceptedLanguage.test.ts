import { acceptedLanguage } from './acceptedLanguage.js';

test.each([
  ['nb', 'nb'],
  ['sv-SE, sv;q=0.9, en;q=0.8', 'sv'],
  ['fr, de;q=0.9, en;q=0.1', 'en'],
  ['en;q=0.5, nb;q=0.7', 'nb'],
  ['no', 'nb'],
  ['NN-no', 'nn'],
  ['sv;q=0, en', 'en'],
])('%s asks for %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

test.each([[undefined], [''], ['*'], ['fr, *;q=0.5'], ['sv;q=0'], ['sv;q=much'], [',;=,'], ['x'.repeat(100_000)]])('%p asks for none that the graph has', (header) => {
  expect(acceptedLanguage(header)).toBeUndefined();
});
