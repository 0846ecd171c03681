import type { Ports } from './assignPorts.js';
import { HOST } from './ports.js';

// What each program is told, by the variables that its own config.ts reads. Undefined takes a variable away that the
// launcher was itself given and that is not meant for the program.

/** Where a program that holds records is asked. */
export const graphqlUrl = (port: number): string => `http://${HOST}:${port}/graphql`;

export function memberEnvironment(organisation: string, port: number, databaseUrl: string, federations: readonly KnownFederation[]): NodeJS.ProcessEnv {
  return { ORGANISATION: organisation, HOST, PORT: String(port), DATABASE_URL: databaseUrl, ...trustEnvironment(federations.filter(({ members }) => members.includes(organisation))) };
}

/** A federation as members are told of it: who is in it, and the public keys of its gateway. */
export interface KnownFederation {
  id: string;
  members: readonly string[];
  keys: readonly object[];
  jwks?: string | undefined;
}

/** Whose gateways a program answers. The gateway's private key is for the gateway alone. */
const trustEnvironment = (federations: readonly KnownFederation[]): NodeJS.ProcessEnv => ({ FEDERATIONS: JSON.stringify(federations), GATEWAY_KEYS: undefined, GATEWAY_KEYS_FILE: undefined });

/** One of the members that share a process. */
export interface SharingMember {
  organisation: string;
  port: number;
  databaseUrl: string;
}

export function sharedEnvironment(members: readonly SharingMember[], federations: readonly KnownFederation[]): NodeJS.ProcessEnv {
  return { MEMBERS: JSON.stringify(members), HOST, ORGANISATION: undefined, PORT: undefined, DATABASE_URL: undefined, ...trustEnvironment(federations) };
}

export function secretariatEnvironment(federation: string, port: number, databaseUrl: string, federations: readonly KnownFederation[]): NodeJS.ProcessEnv {
  return { FEDERATION: federation, HOST, PORT: String(port), DATABASE_URL: databaseUrl, ...trustEnvironment(federations.filter(({ id }) => id === federation)) };
}

/** An organisation as the development provider's page names it. */
export interface NamedOrganisation {
  id: string;
  name: string;
  country: string;
}

interface ForIdentity {
  federation: string;
  ports: Ports;
  dataDir: string;
  organisations: readonly NamedOrganisation[];
}

/** The launcher is the one that knows that this is development: the other programs run as in production. */
export function identityEnvironment({ federation, ports, dataDir, organisations }: ForIdentity): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'development',
    FEDERATION: federation,
    HOST,
    IDENTITY_PORT: String(ports.identity),
    GATEWAY_PORT: String(ports.gateway),
    DATA_DIR: dataDir,
    ORGANISATIONS: JSON.stringify(organisations),
    DATABASE_URL: undefined,
  };
}

/** Whose tokens all programs take: the development provider's, where it runs; otherwise they keep what they were given. */
export function issuersEnvironment({ identity }: Ports): NodeJS.ProcessEnv {
  if (identity === undefined) return {};
  return { IDENTITY_ISSUERS: JSON.stringify([{ issuer: `http://${HOST}:${identity}`, mayGrant: '*', signIn: { clientId: 'portal', name: 'Samverkan' } }]) };
}

interface ForGateway {
  federation: string;
  ports: Ports;
  /** As it was asked for: from the first member's port the others' follow; 0 when each has any that was free. */
  memberPort: number;
  dataDir: string;
  /** What it signs with. */
  keyFile: string;
}

export function gatewayEnvironment({ federation, ports, memberPort, dataDir, keyFile }: ForGateway): NodeJS.ProcessEnv {
  const urls = Object.fromEntries([...ports.members].map(([id, port]) => [id, graphqlUrl(port)]));
  return {
    FEDERATION: federation,
    MANIFEST: undefined,
    HOST,
    GATEWAY_PORT: String(ports.gateway),
    SECRETARIAT_PORT: ports.secretariat === undefined ? undefined : String(ports.secretariat),
    MEMBER_PORT: memberPort ? String(memberPort) : undefined,
    MEMBER_URLS: memberPort ? undefined : JSON.stringify(urls),
    DATA_DIR: dataDir,
    DATABASE_URL: undefined,
    FEDERATIONS: undefined,
    GATEWAY_KEYS: undefined,
    GATEWAY_KEYS_FILE: keyFile,
    APOLLO_TELEMETRY_DISABLED: '1',
  };
}
