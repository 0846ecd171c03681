import { StatedError } from '@samverkan/common';
import { tellDatabaseLost } from './databaseLost.js';

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });
const codeOf = (error: unknown, committing: boolean) => {
  const told = tellDatabaseLost(error, { command: 'giveNotice', committing });
  return told instanceof StatedError ? told.extensions['code'] : told;
};

test.each([coded('57P01'), coded('08006'), coded('ECONNREFUSED'), new Error('Connection terminated unexpectedly'), new Error('x', { cause: coded('57P03') }), new AggregateError([coded('ECONNREFUSED')])])(
  'before the commit nothing was written, and during it nobody knows: %s', (error) => {
    expect(codeOf(error, false)).toBe('NOT_WRITTEN');
    expect(codeOf(error, true)).toBe('OUTCOME_UNKNOWN');
  });

test('any other error stays what it is', () => {
  for (const error of [coded('23505'), new Error('a bug'), 'text']) for (const committing of [true, false]) expect(codeOf(error, committing)).toBe(error);
});
