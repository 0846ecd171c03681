import { readConfig } from './config.js';

test('the database is all that has to be said', () => {
  expect(readConfig({ DATABASE_URL: 'postgresql://va@db/va' })).toEqual({ databaseUrl: 'postgresql://va@db/va', host: '127.0.0.1', port: 4201 });
});

test('every fault is told at once', () => {
  expect(() => readConfig({ PORT: 'x' })).toThrow(/DATABASE_URL: expected the address of a PostgreSQL database[^]*PORT: expected a port number/);
});
