import { findOwner, ORGANISATION_ID, statementId } from './recordId.js';

describe('the owner is read off an id:', () => {
  test.each([
    ['an organisation’s own id', 'hylte', 'hylte'],
    ['a record’s id', 'hylte:agreement:01HT3ZK8C5', 'hylte'],
    ['an owner with hyphens and digits', 'vaaler-ostfold-2:service:1', 'vaaler-ostfold-2'],
    ['a statement on another’s agreement', 'laholm:statement:hylte:agreement:01HT3ZK8C5', 'laholm'],
    ['the shortest owner', 'bo', 'bo'],
    ['the longest owner', `a${'-'.repeat(58)}z`, `a${'-'.repeat(58)}z`],
    ['as many parts as an id may have', 'hylte:a:b:c:d:e:f', 'hylte'],
  ])('%s', (_what, id, owner) => {
    expect(findOwner(id)).toBe(owner);
  });
});

describe('what is no id has no owner, and nothing is thrown:', () => {
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 42],
    ['true', true],
    ['a symbol', Symbol('hylte')],
    ['a list with an id', ['hylte']],
    ['an object that says it is an id', { toString: () => 'hylte', length: 5 }],
    ['an object that cannot be written', Object.create(null)],
    ['a function', () => 'hylte'],
    ['a String object', Object('hylte')],
    ['nothing', ''],
    ['a single letter', 'a'],
    ['capitals', 'Hylte'],
    ['letters beyond ASCII', 'båstad'],
    ['an owner that begins with a hyphen', '-hylte'],
    ['an owner that ends with a hyphen', 'hylte-:agreement:1'],
    ['an owner that is too long', 'a'.repeat(61)],
    ['no owner', ':agreement:1'],
    ['an empty part', 'hylte::1'],
    ['a part that is too long', `hylte:${'a'.repeat(81)}`],
    ['too many parts', 'hylte:a:b:c:d:e:f:g'],
    ['more than 400 signs in all', `hylte${`:${'a'.repeat(80)}`.repeat(5)}`],
    ['a colon at the end', 'hylte:'],
    ['a space', 'hylte:agreement:1 or 1=1'],
    ['a line break at the end', 'hylte\n'],
    ['a line break within', 'hylte:agreement:1\nlaholm'],
    ['a null character', 'hylte:agreement:\u0000'],
    ['SQL', "hylte:agreement:1'; drop table agreement; --"],
    ['a path', 'hylte:../../laholm'],
    ['an address', 'hylte:agreement:1@laholm'],
    ['an underscore, as in __proto__', '__proto__'],
    ['a wide colon', 'hylte：agreement：1'],
  ])('%s', (_what, id) => {
    expect(findOwner(id)).toBeUndefined();
  });

  test('a text of a million signs is told from an id at once', () => {
    expect(findOwner('a'.repeat(1_000_000))).toBeUndefined();
    expect(findOwner(`hylte${':a'.repeat(500_000)}`)).toBeUndefined();
    expect(findOwner(`a${'-'.repeat(1_000_000)}`)).toBeUndefined();
  });
});

test.each([['constructor'], ['prototype'], ['tostring'], ['hasownproperty']])('"%s" is an id like any other: who looks it up must not find a JavaScript property', (id) => {
  expect(findOwner(id)).toBe(id);
});

test('what one organisation states on one agreement has one id, owned by who states it', () => {
  const id = statementId('laholm', 'hylte:agreement:01HT3ZK8C5');
  expect(id).toBe('laholm:statement:hylte:agreement:01HT3ZK8C5');
  expect(findOwner(id)).toBe('laholm');
});

test('an organisation’s id is an id, and a record’s is not an organisation’s', () => {
  expect(ORGANISATION_ID.test('vaaler-ostfold')).toBe(true);
  expect(ORGANISATION_ID.test('hylte:agreement:1')).toBe(false);
});
