import { readConfig } from './config.js';

test('the federation and the port are said in the command, or else in the environment', () => {
  expect(readConfig(['--federation', 'goda-grannar', '--port', '4300'], { MEMBERS_PORT: '4400' })).toMatchObject({ manifest: { id: 'goda-grannar' }, port: 4300, host: '127.0.0.1', deadline: 2_000 });
  expect(readConfig([], { MEMBERS_PORT: '4400', OPERATION_DEADLINE: '500' })).toMatchObject({ port: 4400, deadline: 500 });
  expect(readConfig([], {}).port).toBe(4200);
});

test('a service that listens on every address has to say where a router reaches it', () => {
  expect(() => readConfig(['--host', '0.0.0.0'], {})).toThrow('PUBLIC_URL: a router cannot be told to ask 0.0.0.0');
  expect(readConfig(['--host', '0.0.0.0'], { PUBLIC_URL: 'http://members.internal:4200/' }).publicUrl).toBe('http://members.internal:4200');
});

test('its last good supergraph lies beside the gateway’s', () => {
  expect(readConfig([], { DATA_DIR: '/data' }).storeFolder).toBe('/data/supergraph/members');
});

test('every fault is told at once', () => {
  const read = () => readConfig(['--federation', 'nowhere', '--port', 'x'], { PUBLIC_URL: 'here' });
  expect(read).toThrow('port: expected a port number');
  expect(read).toThrow('PUBLIC_URL: expected an address such as');
  expect(read).toThrow('There is no federation "nowhere".');
  expect(() => readConfig(['--colour', 'blue'], {})).toThrow('npm run members -- [--federation <id>]');
});
