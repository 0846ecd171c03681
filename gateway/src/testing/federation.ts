import { randomBytes } from 'node:crypto';
import { seedMember, seedSecretariat } from '@samverkan/demo';
import { startSecretariat } from '@samverkan/federation';
import { startMember, type Policy } from '@samverkan/municipality';
import { readFederation, type Manifest } from '@samverkan/schema';
import pg from 'pg';
import { startGateway, type Gateway, type GatewayOptions } from '../gateway.js';
import type { AddressRules } from '../members/addresses.js';
import { disturbable, type DisturbedMember } from './disturbedMember.js';

// What tests read is what they have asked for; typing it would say the query twice.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = { data: any; errors?: GatewayError[]; extensions: { members: { member: string; status: string; code?: string; asOf?: string; milliseconds: number }[] } };

export interface GatewayError {
  message: string;
  path: (string | number)[];
  extensions: { code: string; member?: string };
}

export interface TestFederation {
  url: string;
  gateway: Gateway;
  manifest: Manifest;
  members: Map<string, DisturbedMember>;
  secretariat: DisturbedMember;
  /** Sends one GraphQL request to the gateway over HTTP, which asks to be told how each member answers, and returns the answer's body. */
  ask: Ask;
  /** Asks through a gateway that has not asked anyone before, so that no earlier answer serves for a member that is down. */
  askAfresh: Ask;
  /** Another gateway of the same members, to be stopped by who starts it. */
  another: (options?: Partial<GatewayOptions>) => Promise<TestGateway>;
  stop: () => Promise<void>;
}

export interface TestGateway {
  gateway: Gateway;
  ask: Ask;
  stop: () => Promise<void>;
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** The members and the secretariat of a federation, whichever router they are behind. */
export interface FederationMembers {
  manifest: Manifest;
  members: Map<string, DisturbedMember>;
  secretariat: DisturbedMember;
  /** Where they are. */
  addresses: AddressRules;
  stop: () => Promise<void>;
}

/** A federation of `schema/federations` as `npm start` runs it, on the run's PostgreSQL: real members with the demonstration data, which a test can disturb. */
export async function startFederation(federation: string, options: Partial<GatewayOptions> = {}, policy?: Policy): Promise<TestFederation> {
  const { manifest, members, secretariat, addresses, stop } = await startFederationMembers(federation, policy);
  const another: TestFederation['another'] = async (more) => {
    // A busy machine may take its time; what is promised about deadlines has tests of its own.
    const gateway = await startGateway({ manifest, addresses, deadline: 120_000, watch: { patience: 60_000 }, ...options, ...more });
    const ask: Ask = async (query, variables = {}) => (await (await post(gateway.url, { query, variables, extensions: { members: true } })).json()) as Answer;
    return { gateway, ask, stop: () => gateway.stop() };
  };
  const { gateway, ask } = await another();
  return {
    url: gateway.url,
    gateway,
    manifest,
    members,
    secretariat,
    ask,
    askAfresh: async (...question) => {
      const fresh = await another();
      const answer = await fresh.ask(...question);
      await fresh.stop();
      return answer;
    },
    another,
    stop: async () => {
      await gateway.stop();
      await stop();
    },
  };
}

/** A federation without its gateway. Its members take writes only with a policy that allows them. */
export async function startFederationMembers(federation: string, policy?: Policy): Promise<FederationMembers> {
  const manifest = readFederation(federation);
  const secretariat = await startTestSecretariat(manifest.id);
  const started = await Promise.all(
    manifest.members.map(async ({ id: organisation }) => {
      const databaseUrl = await createDatabase(organisation);
      await seedMember({ organisation, databaseUrl });
      const running = await startMember({ organisation, databaseUrl, ...(policy && { policy }) });
      return { organisation, running, front: await disturbable(running.url) };
    }),
  );
  const members = new Map(started.map(({ organisation, front }) => [organisation, front]));
  return {
    manifest,
    members,
    secretariat: secretariat.front,
    addresses: { overrides: new Map([...members].map(([id, { url }]) => [id, url])), secretariatUrl: secretariat.front.url },
    stop: async () => {
      await Promise.all([...started, secretariat].map(async ({ running, front }) => Promise.all([front.stop(), running.stop()])));
    },
  };
}

async function startTestSecretariat(federation: string) {
  const databaseUrl = await createDatabase('secretariat');
  await seedSecretariat({ federation, databaseUrl });
  const running = await startSecretariat({ federation, databaseUrl });
  return { running, front: await disturbable(running.url) };
}

/** Sends a JSON body. */
export function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** A new, empty database of the run's PostgreSQL: its address. */
export async function createDatabase(organisation: string): Promise<string> {
  const server = process.env['TEST_DATABASE_URL']!;
  const name = `gateway_${organisation.replaceAll('-', '_')}_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
}
