import type { MikroORM } from '@mikro-orm/postgresql';
import { BadConfiguration, type Logger } from '@samverkan/common';
import { checkDurability } from './checkDurability.js';

const serverWith = (...off: string[]) => ({ em: { fork: () => ({ execute: async () => off.map((name) => ({ name })) }) } }) as unknown as MikroORM;
const warned: string[] = [];
const log = { warn: (_details: object, line: string) => warned.push(line) } as unknown as Logger;
beforeEach(() => warned.splice(0));

test('a server that keeps what it acknowledges is taken as it is', async () => {
  await checkDurability(serverWith(), log, { NODE_ENV: 'production' });
  expect(warned).toEqual([]);
});

test('one that does not is told of, and refused in production', async () => {
  await checkDurability(serverWith('fsync', 'synchronous_commit'), log, {});
  expect(warned).toEqual(['The database can lose what it has acknowledged: fsync is off, synchronous_commit is off.']);
  await expect(checkDurability(serverWith('fsync'), log, { NODE_ENV: 'production' })).rejects.toThrow(BadConfiguration);
  await checkDurability(serverWith('fsync'), log, { NODE_ENV: 'production', LOSSY_DATABASE: 'on' });
});
