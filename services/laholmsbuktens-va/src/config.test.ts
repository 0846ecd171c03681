import { newSigningKey } from '@samverkan/common';
import { readConfig } from './config.js';

const DATABASE_URL = 'postgresql://va@db/va';
const { publicJwk } = newSigningKey();
const federationOf = (id: string, ...members: string[]) => ({ id, members, keys: [publicJwk] });

test('the database is all that has to be said', () => {
  expect(readConfig({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, host: '127.0.0.1', port: 4201, federations: undefined, identity: { issuers: [], audience: 'urn:samverkan:laholmsbuktens-va' } });
});

test('of the federations that it is told of, those count that one of its owners has joined', () => {
  const [ours, halmstads, others] = [federationOf('goda-grannar', 'hylte', 'laholm'), federationOf('six', 'halmstad', 'falkenberg'), federationOf('ostfold', 'marker')];
  expect(readConfig({ DATABASE_URL, FEDERATIONS: JSON.stringify([ours, halmstads, others]) }).federations).toEqual([ours, halmstads]);
});

test('in production it does not start before somebody has said whose gateways it answers', () => {
  expect(() => readConfig({ DATABASE_URL, NODE_ENV: 'production' })).toThrow(/FEDERATIONS: say whose gateways are answered/);
});

test('every fault is told at once', () => {
  expect(() => readConfig({ PORT: 'x' })).toThrow(/DATABASE_URL: expected the address of a PostgreSQL database[^]*PORT: expected a port number/);
});
