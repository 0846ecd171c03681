import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './errors.js';
import { freePorts, whyNotFree } from './ports.js';

/** The port of each program that a federation runs here; the members are keyed by their organisations' ids. */
export interface Ports {
  gateway: number;
  /** Undefined where the secretariat runs elsewhere. */
  secretariat: number | undefined;
  /** Undefined where no development provider is run. */
  identity: number | undefined;
  members: ReadonlyMap<string, number>;
}

interface Wanted {
  gatewayPort: number;
  secretariatPort: number;
  memberPort: number;
  /** Left out where no development provider is run. */
  identityPort?: number | undefined;
  /** One with an address of its own runs elsewhere. */
  secretariat?: { url?: string | undefined } | undefined;
  /** In the manifest's order. Those with an address of their own run elsewhere: their places stay empty. */
  members: readonly { id: string; url?: string | undefined }[];
}

const LAST_PORT = 65_535;
/** How long a run that is just ending may take to let its ports go, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Gives the gateway `gatewayPort`, the secretariat `secretariatPort` if it runs here, the development provider `identityPort` if there is to be one, and each member that runs here `memberPort` plus its place, from 0; a port of 0
 * means any free one, and another for each. Throws {@link CannotStart} naming every port that cannot be had and the setting that changes it.
 */
export async function assignPorts(wanted: Wanted): Promise<Ports> {
  const ports = await portsFor(wanted);
  const giveUp = Date.now() + PATIENCE;
  let faults = await faultsIn(ports, wanted);
  while (faults.length > 0 && Date.now() < giveUp) {
    await sleep(200);
    faults = await faultsIn(ports, wanted);
  }
  if (faults.length > 0) throw new CannotStart(faults.join('\n'));
  return ports;
}

async function portsFor({ gatewayPort, secretariatPort, memberPort, identityPort, secretariat, members }: Wanted): Promise<Ports> {
  const [freeGateway, freeSecretariat, freeIdentity, ...free] = await freePorts(3 + members.length);
  const placed = members.map(({ id, url }, place) => ({ id, url, port: memberPort ? memberPort + place : free[place]! }));
  return {
    gateway: gatewayPort || freeGateway!,
    secretariat: secretariat?.url === undefined ? secretariatPort || freeSecretariat! : undefined,
    identity: identityPort === undefined ? undefined : identityPort || freeIdentity!,
    members: new Map(placed.filter(({ url }) => url === undefined).map(({ id, port }) => [id, port])),
  };
}

async function faultsIn({ gateway, secretariat, identity, members }: Ports, { gatewayPort, secretariatPort, memberPort, identityPort }: Wanted): Promise<string[]> {
  const faults: string[] = [];

  const gatewayFault = gatewayPort ? await faultOf(gateway) : undefined;
  if (gatewayFault) {
    faults.push(`Port ${gateway} ${gatewayFault} (for the gateway). Set GATEWAY_PORT to another, e.g. GATEWAY_PORT=${gateway + 10}.`);
  }

  const secretariatFault = secretariatPort && secretariat !== undefined ? (secretariat === gateway ? "is the gateway's too" : await faultOf(secretariat)) : undefined;
  if (secretariatFault) {
    faults.push(`Port ${secretariat} ${secretariatFault} (for the secretariat). Set SECRETARIAT_PORT to another, e.g. SECRETARIAT_PORT=${secretariatPort + 10}.`);
  }

  const others = new Map([[secretariat, "the secretariat's"], [gateway, "the gateway's"]]);
  const identityFault = identityPort && identity !== undefined ? (others.has(identity) ? `is ${others.get(identity)} too` : await faultOf(identity)) : undefined;
  if (identityFault) {
    faults.push(`Port ${identity} ${identityFault} (for signing in). Set IDENTITY_PORT to another, e.g. IDENTITY_PORT=${identityPort! + 10}.`);
  }

  const memberFaults = memberPort ? await membersAtFault(members, new Map([[identity, "the sign-in's"], ...others])) : [];
  const [first, ...more] = memberFaults;
  if (first) {
    const rest = more.length ? `, and so are ${more.length} more of the members' ports` : '';
    faults.push(`Port ${first}${rest}. Set MEMBER_PORT to another first port, e.g. MEMBER_PORT=${elsewhere(memberPort, members.size)}.`);
  }
  return faults;
}

/** `4103 is taken (for laholm)` for each member whose port cannot be had. */
async function membersAtFault(members: Ports['members'], given: ReadonlyMap<number | undefined, string>): Promise<string[]> {
  const asked = [...members].map(async ([id, port]) => {
    const fault = given.has(port) ? `is ${given.get(port)} too` : await faultOf(port);
    return fault && `${port} ${fault} (for ${id})`;
  });
  return (await Promise.all(asked)).filter((fault) => fault !== undefined);
}

async function faultOf(port: number): Promise<string | undefined> {
  if (port > LAST_PORT) return `is above the last port, ${LAST_PORT}`;
  const reason = await whyNotFree(port);
  if (reason === undefined) return undefined;
  if (reason === 'EADDRINUSE') return 'is taken';
  if (reason === 'EACCES') return 'is only for the system administrator';
  return `cannot be used: ${reason}`;
}

/** A first port a hundred up (more for a large federation), or the default range when that would pass the last port. */
function elsewhere(memberPort: number, count: number): number {
  const next = memberPort + Math.ceil(count / 100) * 100;
  return next + count <= LAST_PORT ? next : 4201;
}
