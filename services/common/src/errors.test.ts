import { GraphQLError } from 'graphql';
import { BadArgument, InvalidCursor, shown, StatedError } from './errors.js';

test('a stated error has its code and its details beside the message', () => {
  const error = new StatedError('UNKNOWN_RECORD', 'There is none.', { id: 'hylte:agreement:1' });
  expect(error).toBeInstanceOf(GraphQLError);
  expect(error.toJSON()).toEqual({ message: 'There is none.', extensions: { code: 'UNKNOWN_RECORD', id: 'hylte:agreement:1' } });
});

test('a bad argument is named, with what was expected and what came', () => {
  expect(new BadArgument('first', 'from 0 to 1000', -1).toJSON()).toEqual({
    message: 'first must be from 0 to 1000, but is -1.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
  });
});

test('a cursor that is none says what to pass instead', () => {
  expect(new InvalidCursor().toJSON()).toEqual({ message: expect.stringMatching(/pass an endCursor/), extensions: { code: 'INVALID_CURSOR' } });
});

describe('what came is shown', () => {
  test.each<[string, unknown, string]>([
    ['a text in quotation marks', 'hylte', '"hylte"'],
    ['a text with line breaks on one line', 'a\nb\r\n\tc', String.raw`"a\nb\r\n\tc"`],
    ['spaces as one', 'a \u2028  b', '"a b"'],
    ['a number', -1, '-1'],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
    ['a list as such', ['a', 'b'], 'a list'],
    ['an object as such', { a: 1 }, 'an object'],
    ['an object that cannot be written, as such', Object.create(null), 'an object'],
    ['an object that would write itself, as such', { toString: () => 'secret' }, 'an object'],
  ])('%s', (_how, value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('never in more than 60 signs', () => {
    expect(shown('a'.repeat(1_000_000))).toBe(`"${'a'.repeat(56)}…`);
    expect(shown(10n ** 100n)).toHaveLength(58);
  });

  test('however deep it nests', () => {
    let nested: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth++) nested = [nested];
    expect(shown(nested)).toBe('a list');
  });
});
