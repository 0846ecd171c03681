import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { assignPorts } from './assignPorts.js';
import { freePorts } from './ports.js';

const members = [{ id: 'hylte' }, { id: 'bastad' }, { id: 'laholm' }];

test("the members' ports follow the first in the manifest's order", async () => {
  const first = await startOfFreeRange(members.length);
  const [gateway] = await freePorts(1);
  const ports = await assignPorts({ gatewayPort: gateway!, secretariatPort: 0, memberPort: first, members });
  expect(ports.gateway).toBe(gateway);
  expect([...ports.members]).toEqual([['hylte', first], ['bastad', first + 1], ['laholm', first + 2]]);
});

test('a member that runs elsewhere is given no port, and its place in the order stays empty', async () => {
  const first = await startOfFreeRange(members.length);
  const elsewhere = { id: 'bastad', url: 'https://graph.bastad.example/graphql' };
  const ports = await assignPorts({ gatewayPort: 0, secretariatPort: 0, memberPort: first, members: [members[0]!, elsewhere, members[2]!] });
  expect([...ports.members]).toEqual([['hylte', first], ['laholm', first + 2]]);
});

test('0 means any free port, another for each', async () => {
  const { gateway, secretariat, members: given } = await assignPorts({ gatewayPort: 0, secretariatPort: 0, memberPort: 0, members });
  expect(new Set([gateway, secretariat, ...given.values()]).size).toBe(5);
});

test('ports that are taken are named, with whom they are for and the setting that changes them', async () => {
  const first = await startOfFreeRange(members.length);
  const forLaholm = await listening(first + 2);
  const forGateway = await listening(0);
  const taken = (forGateway.address() as AddressInfo).port;
  try {
    await expect(assignPorts({ gatewayPort: taken, secretariatPort: 0, memberPort: first, members })).rejects.toThrow([
      `Port ${taken} is taken (for the gateway). Set GATEWAY_PORT to another, e.g. GATEWAY_PORT=${taken + 10}.`,
      `Port ${first + 2} is taken (for laholm). Set MEMBER_PORT to another first port, e.g. MEMBER_PORT=${first + 100}.`,
    ].join('\n'));
  } finally {
    forLaholm.close();
    forGateway.close();
  }
});

test('the secretariat is given its port, unless it runs elsewhere; one that is taken is named with its setting', async () => {
  const server = await listening(0);
  const { port } = server.address() as AddressInfo;
  const wanted = { gatewayPort: 0, secretariatPort: port, memberPort: 0, members };
  await expect(assignPorts(wanted)).rejects.toThrow(`Port ${port} is taken (for the secretariat). Set SECRETARIAT_PORT to another, e.g. SECRETARIAT_PORT=${port + 10}.`);
  expect((await assignPorts({ ...wanted, secretariat: { url: 'https://graph.example/graphql' } })).secretariat).toBeUndefined();
  server.close();
  expect((await assignPorts(wanted)).secretariat).toBe(port);
});

test('the development provider is given its port where one is run; one that is taken is named with its setting', async () => {
  const server = await listening(0);
  const { port } = server.address() as AddressInfo;
  const wanted = { gatewayPort: 0, secretariatPort: 0, memberPort: 0, members };
  await expect(assignPorts({ ...wanted, identityPort: port })).rejects.toThrow(`Port ${port} is taken (for signing in). Set IDENTITY_PORT to another, e.g. IDENTITY_PORT=${port + 10}.`);
  server.close();
  expect((await assignPorts({ ...wanted, identityPort: port })).identity).toBe(port);
  expect((await assignPorts({ ...wanted, identityPort: 0 })).identity).toEqual(expect.any(Number));
  expect((await assignPorts(wanted)).identity).toBeUndefined();
});

test('a port that is let go in time is not refused: the run before this one may just be ending', async () => {
  const server = await listening(0);
  const { port } = server.address() as AddressInfo;
  setTimeout(() => server.close(), 300);
  await expect(assignPorts({ gatewayPort: port, secretariatPort: 0, memberPort: 0, members })).resolves.toMatchObject({ gateway: port });
});

test("the gateway's port among the members', and a range past the last port, are refused", async () => {
  const first = await startOfFreeRange(members.length);
  await Promise.all([
    expect(assignPorts({ gatewayPort: first + 1, secretariatPort: 0, memberPort: first, members })).rejects.toThrow(`Port ${first + 1} is the gateway's too (for bastad).`),
    expect(assignPorts({ gatewayPort: 0, secretariatPort: 0, memberPort: 65_534, members })).rejects.toThrow('Port 65536 is above the last port, 65535 (for laholm). Set MEMBER_PORT'),
  ]);
});

/** Below the ports that a system gives out by itself, so that no other program takes one meanwhile. */
async function startOfFreeRange(count: number): Promise<number> {
  for (let first = 20_000 + (process.pid % 10_000); ; first += count) {
    const servers = await Promise.allSettled(Array.from({ length: count }, (_, n) => listening(first + n)));
    for (const server of servers) if (server.status === 'fulfilled') server.value.close();
    if (servers.every(({ status }) => status === 'fulfilled')) return first;
  }
}

async function listening(port: number): Promise<Server> {
  const server = createServer().listen({ port, host: '127.0.0.1', exclusive: true });
  await once(server, 'listening');
  return server;
}
