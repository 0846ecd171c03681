import { holdsForeignRecord, IdKeys } from './foreignRecord.js';

const keys = new IdKeys().of('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agreement { id title keeper { who: id name } parties { id organisationId } } } }');

test('the names under which ids are asked for are found, aliases included', () => {
  expect([...keys].toSorted()).toEqual(['id', 'who']);
});

test.each([
  ['its own', { id: 'hylte:agreement:A', keeper: { who: 'hylte' }, parties: [{ id: 'hylte:party:1', organisationId: 'laholm' }] }, false],
  ['another’s at the top', { id: 'laholm:agreement:A' }, true],
  ['another’s, deep down', { id: 'hylte:agreement:A', parties: [{ id: 'hylte:party:1' }, { id: 'laholm:party:1' }] }, true],
  ['another’s, under the name that a client gave the id', { id: 'hylte:agreement:A', keeper: { who: 'laholm' } }, true],
  ['one that has no id at all', { id: 'hylte:agreement:A', keeper: { who: 7 } }, true],
  ['none that says who it is', { title: 'laholm' }, false],
])('a record that is %s', (_whose, entity, foreign) => {
  expect(holdsForeignRecord([entity, null], 'hylte', keys)).toBe(foreign);
});

test('an answer nested as deeply as JSON allows does not end the process', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as unknown;
  expect(holdsForeignRecord([deep], 'hylte', keys)).toBe(false);
});
