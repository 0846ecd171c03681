import { BadConfiguration } from '@samverkan/common';
import { readSharedConfig } from './config.js';

const hylte = { organisation: 'hylte', databaseUrl: 'postgresql://127.0.0.1/hylte', port: 4101 };
const laholm = { organisation: 'laholm', databaseUrl: 'postgresql://127.0.0.1/laholm', port: 4103 };

const read = (members: unknown) => readSharedConfig({ MEMBERS: JSON.stringify(members) });

test('it says which members share the process, and where each is', () => {
  expect(read([hylte, laholm])).toMatchObject({ members: [hylte, laholm], host: '127.0.0.1' });
});

test.each([
  ['a member twice', [hylte, { ...laholm, organisation: 'hylte' }], /listed twice/],
  ['two members with one database', [hylte, { ...laholm, databaseUrl: hylte.databaseUrl }], /the same database/],
  ['two members with one port', [hylte, { ...laholm, port: 4101 }], /the same port/],
  ['no member', [], /at least one member/],
  ['a member without a database', [{ organisation: 'hylte', port: 4101 }], /MEMBERS\.0\.databaseUrl/],
])('%s is refused', (_what, members, fault) => {
  expect(() => read(members)).toThrow(BadConfiguration);
  expect(() => read(members)).toThrow(fault);
});

test('any free port may be asked for by several', () => {
  expect(read([{ ...hylte, port: 0 }, { ...laholm, port: 0 }]).members).toHaveLength(2);
});

test('what is no JSON, or missing, is refused', () => {
  for (const environment of [{}, { MEMBERS: 'hylte,laholm' }]) expect(() => readSharedConfig(environment)).toThrow(/MEMBERS: expected JSON/);
});
