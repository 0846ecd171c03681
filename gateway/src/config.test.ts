import { readConfig } from './config.js';
import { addressesOf } from './members/addresses.js';

test('members are on this machine, at the ports that follow MEMBER_PORT, unless the manifest or MEMBER_URLS says where', () => {
  const { manifest, addresses } = readConfig({ MEMBER_PORT: '5000', MEMBER_URLS: '{"laholm":"https://graph.laholm.example/graphql"}' });
  expect([...addressesOf(manifest, addresses)]).toEqual([
    ['hylte', 'http://127.0.0.1:5000/graphql'],
    ['bastad', 'http://127.0.0.1:5001/graphql'],
    ['laholm', 'https://graph.laholm.example/graphql'],
    ['halmstad', 'http://127.0.0.1:5003/graphql'],
    ['falkenberg', 'http://127.0.0.1:5004/graphql'],
  ]);
});

test('every fault of the settings is told at once', () => {
  expect(() => readConfig({ GATEWAY_PORT: 'http', MEMBER_PORT: '70000', OPERATION_DEADLINE: '0', MEMBER_URLS: 'hylte=http://x' })).toThrow(
    /GATEWAY_PORT: .*\n.*MEMBER_PORT: .*\n.*MEMBER_URLS: expected a JSON object of member ids and addresses.*\n.*OPERATION_DEADLINE: /,
  );
});

test('a federation that is not there is told with those that are', () => {
  expect(() => readConfig({ FEDERATION: 'atlantis' })).toThrow('There is no federation "atlantis". There are: goda-grannar');
});

test('another planner needs our own executor', () => {
  expect(readConfig({ PLANNER: 'hive' }).planner).toBe('hive');
  expect(() => readConfig({ PLANNER: 'hive', EXECUTOR: 'stock' })).toThrow("The planner hive needs our own executor: @apollo/gateway's has Apollo's planner only.");
});
