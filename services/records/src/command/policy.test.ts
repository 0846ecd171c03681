import { anyone, BadConfiguration } from '@samverkan/common';
import { allowWrites, readPolicy, refuseWrites } from './policy.js';

const intent = { command: 'giveNotice', organisation: 'hylte', viewer: anyone() };

test('nobody writes unless it is asked for', () => {
  expect(readPolicy({ developmentWrites: false, host: '127.0.0.1' }, {})).toBe(refuseWrites);
  expect(() => refuseWrites(intent)).toThrow(expect.objectContaining({ code: 'WRITES_ARE_OFF', rule: 'giveNotice would change records of hylte, and this program takes no writes.' }));
});

test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('on %s, development may write', (host) => {
  expect(readPolicy({ developmentWrites: true, host }, { NODE_ENV: 'development' })).toBe(allowWrites);
});

test('in production it is refused', () => {
  expect(() => readPolicy({ developmentWrites: true, host: '127.0.0.1' }, { NODE_ENV: 'production' })).toThrow(BadConfiguration);
});

test.each(['0.0.0.0', '::', '10.0.0.7', '127.0.0.1.example.org'])('where others can reach the program, at %s, it is refused', (host) => {
  expect(() => readPolicy({ developmentWrites: true, host }, {})).toThrow(/DEVELOPMENT_WRITES .* HOST is/);
});
