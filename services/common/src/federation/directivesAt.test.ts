import { parse, print, stripIgnoredCharacters } from 'graphql';
import { addDirectivesAt, type DirectivesAt } from './directivesAt.js';

const SDL = 'scalar Day union Either = This | That enum Audience { ALL STAFF @deprecated } type This { a: Day } type That { b: Int }';
const add = (directivesAt: DirectivesAt) => stripIgnoredCharacters(print(addDirectivesAt(directivesAt, parse(SDL))));

test('a scalar, a union, an enum and a value of an enum take directives', () => {
  const sdl = add({ Day: '@tag(name: "date")', Either: '@inaccessible', Audience: '@tag(name: "a") @tag(name: "b")', 'Audience.STAFF': '@inaccessible' });
  expect(sdl).toContain('scalar Day@tag(name:"date")');
  expect(sdl).toContain('union Either@inaccessible=This|That');
  expect(sdl).toContain('enum Audience@tag(name:"a")@tag(name:"b"){ALL STAFF@deprecated@inaccessible}');
});

test('what is not named stays as it was written', () => {
  expect(add({})).toBe(stripIgnoredCharacters(SDL));
});

test.each([['Nothing'], ['Audience.NOBODY'], ['This'], ['This.a'], ['__proto__']])('a directive at %s is refused, for there is no such scalar, union or enum', (coordinate) => {
  expect(() => add(Object.fromEntries([[coordinate, '@inaccessible']]))).toThrow(`directives are given for ${coordinate}, but`);
});

test('what is no directive is refused', () => {
  expect(() => add({ Day: '= Int' })).toThrow('Syntax Error');
});
