import path from 'node:path';
import { listFederations } from '@samverkan/schema';
import { readConfig } from './config.js';
import { CannotStart } from './errors.js';
import { repositoryRoot } from './repository.js';

test('without arguments and variables, Goda grannar runs on the ports and in the folder that the README names', () => {
  expect(readConfig([], {})).toEqual({
    federation: 'goda-grannar', gatewayPort: 4000, secretariatPort: 4100, memberPort: 4101, identityPort: 4090, dataDir: path.join(repositoryRoot, '.data'), databaseUrl: undefined,
  });
});

test('a variable that is set to nothing counts as left out', () => {
  expect(readConfig([], { GATEWAY_PORT: '', DATABASE_URL: '' })).toEqual(readConfig([], {}));
});

test.each([[{ NODE_ENV: 'production' }], [{ IDENTITY_ISSUERS: 'issuers.json' }]])('with %p, no development provider is run', (environment) => {
  expect(readConfig([], environment)).toMatchObject({ identityPort: undefined });
});

test('DATA_DIR is taken from where the command is given', () => {
  expect(readConfig([], { DATA_DIR: 'here' })).toMatchObject({ dataDir: path.resolve('here') });
  expect(readConfig([], { DATA_DIR: '/var/there' })).toMatchObject({ dataDir: '/var/there' });
});

test('every fault is reported at once, with what was expected and what came', () => {
  const faults = faultsOf(['--federation', '../secret', '--prot', '-x', 'more'], { GATEWAY_PORT: 'four', MEMBER_PORT: '65536', MEMBERS_PER_PROCESS: '0', DATABASE_URL: 'mysql://localhost' });
  expect(faults).toEqual([
    'These settings do not fit (npm start -- --help lists them):',
    '  --prot is not an argument of this command.',
    '  -x is not an argument of this command.',
    '  "more" is not an argument of this command.',
    `  --federation is "../secret", expected one of: ${listFederations().join(', ')}.`,
    '  GATEWAY_PORT is "four", expected a whole number from 0 to 65535.',
    '  MEMBER_PORT is "65536", expected a whole number from 0 to 65535.',
    '  MEMBERS_PER_PROCESS is "0", expected a whole number from 1 to 9999.',
    '  DATABASE_URL is not an address like postgresql://user:password@host:5432/postgres.',
  ]);
});

test('--federation without an id is a fault', () => {
  expect(faultsOf(['--federation'], {})[1]).toBe("  --federation lacks its value, a federation's id.");
});

test('--help is all that is asked for, whatever else is wrong', () => {
  expect(readConfig(['--help', '--prot'], { GATEWAY_PORT: 'four' })).toBe('help');
});

function faultsOf(args: string[], environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(args, environment);
  } catch (error) {
    expect(error).toMatchObject({ name: CannotStart.name, exitCode: 2 });
    return (error as Error).message.split('\n');
  }
  throw new Error('expected faults, and there were none');
}
