import { randomBytes } from 'node:crypto';
import { newSigningKey, type JoinedFederation, type SigningKey } from '@samverkan/common';
import { headersAs, identifyTestViewer, type TestViewer } from '@samverkan/common/testing/testViewer';
import { aMembersDatabase, aSecretariatsDatabase } from '@samverkan/demo/testing/seededDatabase';
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
  /** The addresses of their databases, by the ids of the members and of the federation. */
  databases: ReadonlyMap<string, string>;
  /** What its gateway signs its requests with. */
  keys: readonly SigningKey[];
  /** Sends one GraphQL request to the gateway over HTTP, which asks to be told how each member answers, and returns the answer's body. */
  ask: Ask;
  /** The same as somebody: the gateway believes a test that it is them, and carries them to the members as it carries everybody. */
  askAs: AskAs;
  /** Asks a member's own endpoint as somebody. */
  askMemberAs: (organisation: string, ...question: Parameters<AskAs>) => Promise<Answer>;
  /** Asks through a gateway that has not asked anyone before, so that no earlier answer serves for a member that is down. */
  askAfresh: Ask;
  askAfreshAs: AskAs;
  /** Another gateway of the same members, to be stopped by who starts it. */
  another: (options?: Partial<GatewayOptions>) => Promise<TestGateway>;
  stop: () => Promise<void>;
}

export interface TestGateway {
  gateway: Gateway;
  ask: Ask;
  askAs: AskAs;
  stop: () => Promise<void>;
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

export type AskAs = (viewer: TestViewer, ...question: Parameters<Ask>) => Promise<Answer>;

/** The members and the secretariat of a federation, whichever router they are behind. */
export interface FederationMembers {
  manifest: Manifest;
  members: Map<string, DisturbedMember>;
  secretariat: DisturbedMember;
  databases: ReadonlyMap<string, string>;
  /** What a gateway signs its requests to them with. */
  keys: readonly SigningKey[];
  /** Where they are. */
  addresses: AddressRules;
  stop: () => Promise<void>;
}

/** A federation of `schema/federations` as `npm start` runs it, on the run's PostgreSQL: real members with the demonstration data, which a test can disturb. */
export async function startFederation(federation: string, options: Partial<GatewayOptions> = {}, policy?: Policy): Promise<TestFederation> {
  const { manifest, members, secretariat, databases, addresses, keys, stop } = await startFederationMembers(federation, policy);
  const another: TestFederation['another'] = async (more) => {
    // A busy machine may take its time; what is promised about deadlines has tests of its own.
    const gateway = await startGateway({ manifest, addresses, deadline: 120_000, watch: { patience: 60_000 }, identify: [identifyTestViewer], keys, ...options, ...more });
    const send = async (headers: Record<string, string>, query: string, variables = {}) => (await (await post(gateway.url, { query, variables, extensions: { members: true } }, headers)).json()) as Answer;
    const ask: Ask = (...question) => send({}, ...question);
    const askAs: AskAs = (viewer, ...question) => send(headersAs(viewer), ...question);
    return { gateway, ask, askAs, stop: () => gateway.stop() };
  };
  const afresh = async (ask: (fresh: TestGateway) => Promise<Answer>) => {
    const fresh = await another();
    const answer = await ask(fresh);
    await fresh.stop();
    return answer;
  };
  const { gateway, ask, askAs } = await another();
  return {
    url: gateway.url,
    gateway,
    manifest,
    members,
    secretariat,
    databases,
    keys,
    ask,
    askAs,
    askMemberAs: async (organisation, viewer, query, variables = {}) => (await (await post(members.get(organisation)!.url, { query, variables }, headersAs(viewer))).json()) as Answer,
    askAfresh: (...question) => afresh((fresh) => fresh.ask(...question)),
    askAfreshAs: (...question) => afresh((fresh) => fresh.askAs(...question)),
    another,
    stop: async () => {
      await gateway.stop();
      await stop();
    },
  };
}

/** A federation without its gateway. Its members and its secretariat take writes only with a policy that allows them. */
export async function startFederationMembers(federation: string, policy?: Policy): Promise<FederationMembers> {
  const manifest = readFederation(federation);
  const keys = [newSigningKey()];
  const federations: JoinedFederation[] = [{ id: manifest.id, members: manifest.members.map(({ id }) => id), keys: keys.map(({ publicJwk }) => publicJwk) }];
  const secretariat = await startTestSecretariat(manifest.id, federations, policy);
  const started = await Promise.all(
    manifest.members.map(async ({ id: organisation }) => {
      const databaseUrl = await aMembersDatabase(organisation);
      const running = await startMember({ organisation, databaseUrl, federations, identify: [identifyTestViewer], ...(policy && { policy }) });
      return { organisation, databaseUrl, running, front: await disturbable(running.url) };
    }),
  );
  const members = new Map(started.map(({ organisation, front }) => [organisation, front]));
  return {
    manifest,
    members,
    secretariat: secretariat.front,
    databases: new Map([...started.map(({ organisation, databaseUrl }) => [organisation, databaseUrl] as const), [manifest.id, secretariat.databaseUrl]]),
    keys,
    addresses: { overrides: new Map([...members].map(([id, { url }]) => [id, url])), secretariatUrl: secretariat.front.url },
    stop: async () => {
      await Promise.all([...started, secretariat].map(async ({ running, front }) => Promise.all([front.stop(), running.stop()])));
    },
  };
}

async function startTestSecretariat(federation: string, federations: readonly JoinedFederation[], policy?: Policy) {
  const databaseUrl = await aSecretariatsDatabase(federation);
  const running = await startSecretariat({ federation, databaseUrl, federations, identify: [identifyTestViewer], ...(policy && { policy }) });
  return { databaseUrl, running, front: await disturbable(running.url) };
}

/** Sends a JSON body. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
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
