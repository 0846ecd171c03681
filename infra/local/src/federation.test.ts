import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startFederation, type Federation, type FederationOptions } from './federation.js';

const standIn = fileURLToPath(new URL('./standIn.mjs', import.meta.url));
const manifest = { id: 'goda-grannar', name: 'Goda grannar', members: [{ id: 'hylte' }, { id: 'bastad' }, { id: 'laholm' }] };

let federation: Federation | undefined;
let lines: string[];

beforeEach(() => {
  lines = [];
});
afterEach(async () => {
  delete process.env['STAND_IN_FAILS'];
  delete process.env['STAND_IN_NOTICES'];
  await federation?.stop();
  federation = undefined;
});

test('each member is a process of its own with a database of its own, and the gateway knows where they are', async () => {
  const seeded: string[] = [];
  const { url, gateway, members } = await start({ seed: async ({ organisation, databaseUrl }) => {
    seeded.push(`${organisation} ${databaseUrl}`);
    return 'seeded';
  } });

  const answers = await Promise.all(['hylte', 'bastad', 'laholm'].map((id) => askProgram(members.get(id)!.url)));
  expect(new Set([gateway.pid, ...answers.map(({ pid }) => pid)]).size).toBe(4);
  expect(answers.map(({ told }) => told['ORGANISATION'])).toEqual(['hylte', 'bastad', 'laholm']);
  expect(answers.map(({ told }) => `${told['ORGANISATION']} ${told['DATABASE_URL']}`)).toEqual(expect.arrayContaining(seeded));
  expect(new Set(answers.map(({ told }) => told['DATABASE_URL'])).size).toBe(3);

  const { told } = await askProgram(url);
  expect(told).toMatchObject({ FEDERATION: 'goda-grannar', APOLLO_TELEMETRY_DISABLED: '1', GATEWAY_PORT: new URL(url).port });
  expect(told).not.toHaveProperty('DATABASE_URL');
  expect(JSON.parse(told['MEMBER_URLS']!)).toEqual(Object.fromEntries([...members].map(([id, member]) => [id, member.url])));
});

test('members and the secretariat are told by which keys each federation’s gateway is known: those of its manifest, where it tells them, and the one made here', async () => {
  const pinned = { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43), kid: 'pinned' };
  const jwks = 'https://graph.godagrannar.example/.well-known/jwks.json';
  const { members, secretariat, url } = await start({ manifest: { ...manifest, keys: [pinned], jwks } });
  for (const program of [members.get('hylte')!, secretariat!]) {
    const [known] = JSON.parse((await askProgram(program.url)).told['FEDERATIONS']!) as { id: string; members: string[]; keys: { kid: string }[]; jwks: string }[];
    expect(known).toMatchObject({ id: 'goda-grannar', members: ['hylte', 'bastad', 'laholm'], jwks });
    expect(known!.keys).toEqual([pinned, expect.objectContaining({ kty: 'OKP', crv: 'Ed25519' })]);
    for (const key of known!.keys) expect(key).not.toHaveProperty('d');
  }
  expect((await askProgram(url)).told).toHaveProperty('GATEWAY_KEYS_FILE');
});

describe('members that share a process', () => {
  test('have a database and a port each, in the manifest’s order; one that is left over has its own process', async () => {
    const { url, gateway, secretariat, members } = await start({ membersPerProcess: 2 });
    const [hylte, bastad, laholm] = ['hylte', 'bastad', 'laholm'].map((id) => members.get(id)!);
    expect(hylte).toBe(bastad);
    expect(new Set([gateway.pid, secretariat!.pid, hylte!.pid, laholm!.pid]).size).toBe(4);

    const urls = JSON.parse((await askProgram(url)).told['MEMBER_URLS']!) as Record<string, string>;
    const sharing = JSON.parse((await askProgram(urls['hylte']!)).told['MEMBERS']!) as { organisation: string; port: number; databaseUrl: string }[];
    expect(sharing.map(({ organisation, port }) => [organisation, String(port)])).toEqual(['hylte', 'bastad'].map((id) => [id, new URL(urls[id]!).port]));
    expect(new Set([...sharing.map(({ databaseUrl }) => databaseUrl), (await askProgram(urls['laholm']!)).told['DATABASE_URL']]).size).toBe(3);
    expect((await askProgram(urls['bastad']!)).pid).toBe(hylte!.pid);
  });

  test('one whose database cannot be made ready is named, and the others of its process go on', async () => {
    const { members } = await start({ membersPerProcess: 3, seed: async ({ organisation }) => {
      if (organisation === 'bastad') throw new Error('column "x" is gone');
      return 'seeded';
    } });
    expect(lines).toContain('bastad: not started, because its database could not be made ready: column "x" is gone');
    expect([...members.keys()]).toEqual(['hylte', 'laholm']);
    expect(lines).toContain(`hylte and 1 more: ready on ${new URL(members.get('hylte')!.url).origin}`);
  });

  test('what the process says of one of them is said', async () => {
    process.env['STAND_IN_NOTICES'] = 'bastad';
    await start({ membersPerProcess: 3 });
    expect(lines).toContain('bastad: not started');
  });

  test('when it ends, it is back by itself with all of them, and stopping leaves nothing', async () => {
    const { members, stop } = await start({ membersPerProcess: 3, restart: true });
    const program = members.get('laholm')!;
    const before = program.pid;
    await program.kill();
    await until(async () => program.pid !== undefined && (await askProgram(program.url)).pid === program.pid);
    const after = program.pid!;
    expect(after).not.toBe(before);
    await stop();
    expect(runs(after)).toBe(false);
  });
});

test('at most two members are migrated and seeded at the same time', async () => {
  let running = 0;
  let most = 0;
  await start({ seed: async () => {
    most = Math.max(most, ++running);
    await sleep(50);
    running--;
    return 'seeded';
  } });
  expect(most).toBeLessThanOrEqual(2);
});

test('a member that ends is back by itself, at the same address', async () => {
  const { members } = await start({ restart: true });
  const laholm = members.get('laholm')!;
  const before = laholm.pid;
  await laholm.kill();
  await until(async () => laholm.pid !== undefined && (await askProgram(laholm.url)).pid === laholm.pid);
  expect(laholm.pid).not.toBe(before);
  expect(lines).toContain('laholm: was ended by SIGKILL, starting it again in 0.5 s');
});

test('with restarts turned off, a member that was killed stays away until it is started', async () => {
  const { members } = await start({ restart: false });
  const laholm = members.get('laholm')!;
  await laholm.kill();
  await sleep(700);
  expect(laholm.pid).toBeUndefined();
  await laholm.start();
  expect((await askProgram(laholm.url)).pid).toBe(laholm.pid);
});

test('a member that does not start is named with its last words, and the others go on', async () => {
  process.env['STAND_IN_FAILS'] = 'bastad';
  const { members, gateway } = await start();
  expect(lines).toContain('bastad: ended with code 3\n  I was told to fail.');
  expect(members.get('bastad')!.pid).toBeUndefined();
  for (const program of [members.get('hylte')!, members.get('laholm')!, gateway]) expect((await askProgram(program.url)).pid).toBe(program.pid);
});

test('the secretariat is a process with a database of its own, and the gateway knows where it is', async () => {
  const seeded: { organisation: string; databaseUrl: string }[] = [];
  const { url, secretariat } = await start({ seedSecretariat: async (database) => {
    seeded.push(database);
    return 'seeded';
  } });
  const { pid, told } = await askProgram(secretariat!.url);
  expect(pid).toBe(secretariat!.pid);
  expect(told).toMatchObject({ FEDERATION: 'goda-grannar', DATABASE_URL: seeded[0]!.databaseUrl });
  expect(told['DATABASE_URL']).toMatch(/_secretariat$/);
  expect(seeded.map(({ organisation }) => organisation)).toEqual(['goda-grannar']);
  expect((await askProgram(url)).told['SECRETARIAT_PORT']).toBe(new URL(secretariat!.url).port);
});

test('a secretariat that runs elsewhere is not started', async () => {
  const { url, secretariat } = await start({ manifest: { ...manifest, secretariat: { url: 'https://graph.example/graphql' } } });
  expect(secretariat).toBeUndefined();
  expect((await askProgram(url)).told).not.toHaveProperty('SECRETARIAT_PORT');
});

test('a secretariat that does not start is named with its last words, and the members go on', async () => {
  process.env['STAND_IN_FAILS'] = 'secretariat';
  const { members } = await start();
  expect(lines).toContain('secretariat: ended with code 3\n  I was told to fail.');
  expect((await askProgram(members.get('hylte')!.url)).pid).toBe(members.get('hylte')!.pid);
});

test('the development provider is a process of its own, outside of production, and every program knows it as whose tokens to take', async () => {
  const { url, identity, members, secretariat } = await start({ identityPort: 0, organisations: async () => [{ id: 'hylte', name: 'Hylte kommun', country: 'SE' }] });
  const { pid, told } = await askProgram(identity!.url);
  expect(pid).toBe(identity!.pid);
  expect(told).toMatchObject({ NODE_ENV: 'development', FEDERATION: 'goda-grannar', GATEWAY_PORT: new URL(url).port, ORGANISATIONS: '[{"id":"hylte","name":"Hylte kommun","country":"SE"}]' });
  expect(told).not.toHaveProperty('DATABASE_URL');
  for (const program of [url, secretariat!.url, members.get('hylte')!.url]) {
    expect(JSON.parse((await askProgram(program)).told['IDENTITY_ISSUERS']!)).toMatchObject([{ issuer: new URL(identity!.url).origin, mayGrant: '*' }]);
  }
});

test('where no development provider is run, nobody is told of one', async () => {
  const { url, identity } = await start();
  expect(identity).toBeUndefined();
  expect((await askProgram(url)).told).not.toHaveProperty('IDENTITY_ISSUERS');
});

test('a development provider that does not start is named with its last words, and the others go on', async () => {
  process.env['STAND_IN_FAILS'] = 'sign-in';
  const { gateway } = await start({ identityPort: 0 });
  expect(lines).toContain('sign-in: ended with code 3\n  I was told to fail.');
  expect((await askProgram(gateway.url)).pid).toBe(gateway.pid);
});

test('a member whose database cannot be made ready is named, and the others go on', async () => {
  const { members } = await start({ seed: async ({ organisation }) => {
    if (organisation === 'bastad') throw new Error('column "x" is gone');
    return 'seeded';
  } });
  expect(lines).toContain('bastad: not started, because its database could not be made ready: column "x" is gone');
  expect([...members.keys()].toSorted()).toEqual(['hylte', 'laholm']);
});

test('without the gateway there is no federation, and nothing is left running', async () => {
  process.env['STAND_IN_FAILS'] = 'gateway';
  await expect(start()).rejects.toThrow('The gateway did not start: it ended with code 3.');
  expect(lines).toContain('gateway: ended with code 3\n  I was told to fail.');
});

test('stopping leaves no process, even one that is stuck', async () => {
  const { gateway, identity, members, stop } = await start({ identityPort: 0 });
  const pids = [gateway, identity!, ...members.values()].map(({ pid }) => pid!);
  expect(pids.every(runs)).toBe(true);
  members.get('hylte')!.signal('SIGSTOP');
  await stop();
  expect(pids.some(runs)).toBe(false);
});

test('a stop that is asked for while the federation starts is heeded', async () => {
  const request = new AbortController();
  const seed = async () => {
    request.abort();
    return 'seeded' as const;
  };
  await expect(start({ signal: request.signal, seed })).rejects.toThrow();
  expect(lines.filter((line) => /^(hylte|bastad|laholm):/.test(line))).toEqual([]);
});

test('a port that is taken is said before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(start({ gatewayPort: port })).rejects.toThrow(`Port ${port} is taken (for the gateway).`);
  expect(lines).toEqual([]);
  other.close();
});

/** Goda grannar's first three with stand-ins for programs, on free ports, in databases that no other test has. */
async function start(options: Partial<FederationOptions> = {}): Promise<Federation> {
  federation = await startFederation({
    manifest, gatewayPort: 0, secretariatPort: 0, memberPort: 0, databaseUrl: process.env['TEST_DATABASE_URL'], databasePrefix: `test_${randomUUID().slice(0, 8)}`,
    seed: async () => 'no data', seedSecretariat: async () => 'no data', log: (line) => lines.push(line), restart: false, programs: { member: standIn, shared: standIn, secretariat: standIn, gateway: standIn, identity: standIn }, ...options,
  });
  return federation;
}

async function askProgram(url: string): Promise<{ pid: number; told: Record<string, string> }> {
  return (await (await fetch(url)).json()) as { pid: number; told: Record<string, string> };
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + 120_000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > giveUp) throw new Error('expected it to hold within two minutes, and it does not');
    await sleep(50);
  }
}
