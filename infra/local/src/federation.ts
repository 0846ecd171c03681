import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '@samverkan/gateway/nodeSettings';
import { assignPorts, type Ports } from './assignPorts.js';
import { openDatabaseServer, type DatabaseServer } from './databaseServer.js';
import { CannotStart, reasonOf } from './errors.js';
import { keyFileOf, makeKey, publicKeysOf } from './gatewayKey.js';
import { guardPrograms, runMark } from './guardPrograms.js';
import type { LastWill } from './lastWill.js';
import { limit } from './limit.js';
import { createDatabase } from './postgres/createDatabase.js';
import { HOST } from './ports.js';
import { Program } from './program.js';
import { gatewayEnvironment, graphqlUrl, identityEnvironment, issuersEnvironment, memberEnvironment, secretariatEnvironment, type KnownFederation, type NamedOrganisation, sharedEnvironment, type SharingMember } from './programEnvironment.js';
import { gatewayProgram, identityProgram, memberProgram, secretariatProgram, sharedProgram } from './repository.js';

/** Brings a database to the current schema, and fills it with demonstration data if it is empty. `organisation` is whose records it holds: a member's, or the federation's. */
export type Seed = (database: { organisation: string; databaseUrl: string }) => Promise<'seeded' | 'kept' | 'no data'>;

/** What members are told of a federation. */
interface FederationManifest {
  id: string;
  members: readonly { id: string }[];
  keys?: readonly object[] | undefined;
  jwks?: string | undefined;
}

export interface FederationOptions {
  /** What matters here of a federation's manifest. Whoever has an address there runs elsewhere, and is not started. */
  manifest: { secretariat?: { url?: string | undefined } | undefined; members: readonly { id: string; url?: string | undefined }[] } & FederationManifest;
  /** Other federations: those of its members that are in one of these as well know the gateway of it, too. */
  others?: readonly FederationManifest[];
  /** 0 means any free port. */
  gatewayPort: number;
  /** 0 means any free port. */
  secretariatPort: number;
  /** The first member's; the others follow in the manifest's order. 0 means any free port for each. */
  memberPort: number;
  /** The development provider's; 0 means any free port. Left out, none is run. */
  identityPort?: number | undefined;
  /** What its page calls the members; by their ids, when left out. */
  organisations?: () => Promise<readonly NamedOrganisation[]>;
  /** How many members share a process; 1, when left out, gives each its own. */
  membersPerProcess?: number;
  /** Where the data (`postgres/`) and the logs (`log/`) are kept. Left out: both go when the federation stops. */
  dataDir?: string | undefined;
  /** A PostgreSQL to use instead of an embedded one. */
  databaseUrl?: string | undefined;
  /** What the databases' names begin with (default `samverkan_<federation>`): tests that share a server need their own. */
  databasePrefix?: string;
  seed: Seed;
  /** The same for the secretariat. */
  seedSecretariat: Seed;
  /** Takes plain lines of progress. */
  log: (line: string) => void;
  /** Whether what ends by itself is started again (the default). */
  restart?: boolean;
  /** Stops the federation when it fires, even while it is starting. */
  signal?: AbortSignal | undefined;
  /** The files to run, if not the platform's own. */
  programs?: { member: string; shared: string; secretariat: string; gateway: string; identity?: string };
}

/** A federation that runs on this machine: PostgreSQL, the gateway, the secretariat and the members, each a process of its own or sharing one with other members. */
export interface Federation {
  /** The gateway's address, e.g. `http://127.0.0.1:4000/`. */
  readonly url: string;
  readonly gateway: Program;
  /** Undefined where it runs elsewhere, or its database could not be made ready. */
  readonly secretariat: Program | undefined;
  /** The development provider; undefined where none is run. */
  readonly identity: Program | undefined;
  /** By their organisations' ids; those that share a process have the same program. One whose database could not be made ready is not among them. */
  readonly members: ReadonlyMap<string, Program>;
  /** Stops the gateway, the others and PostgreSQL, in this order; resolves when nothing is left running. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a federation. Resolves when the gateway is ready and every other program is ready or has failed: those that failed
 * are named in the log, and the others go on without them. Throws {@link CannotStart} when a port or the data is not
 * to be had, or the gateway does not start; then nothing is left running.
 */
export async function startFederation(options: FederationOptions): Promise<Federation> {
  const { manifest, signal } = options;
  const ports = await assignPorts({ ...options, secretariat: manifest.secretariat, members: manifest.members });
  signal?.throwIfAborted();

  const federation = new LocalFederation(options, ports);
  signal?.addEventListener('abort', () => void federation.stop(), { once: true });
  try {
    await federation.start();
    signal?.throwIfAborted();
    return federation;
  } catch (error) {
    await federation.stop();
    throw error;
  }
}

/** Both are work for the processor: with more at once, the first is ready later and the last no sooner. */
const PREPARED_AT_ONCE = 2;
const STARTED_AT_ONCE = 4;

/** What its lines in the log, its log file and its database are called by. */
const SECRETARIAT = 'secretariat';

/** A pool for each audience of a member, seldom full at once. */
const CONNECTIONS_PER_PROGRAM = 26;

class LocalFederation implements Federation {
  readonly url: string;
  readonly gateway: Program;
  secretariat: Program | undefined;
  identity: Program | undefined;
  readonly members = new Map<string, Program>();

  readonly #home: string;
  readonly #known: readonly KnownFederation[];
  readonly #run = randomUUID();
  readonly #guard: LastWill;
  readonly #preparing = limit(PREPARED_AT_ONCE);
  readonly #starting = limit(STARTED_AT_ONCE);
  /** Once it is to stop, what happens is no more than was asked for. */
  readonly #log = (line: string): void => {
    if (!this.#stopping) this.options.log(line);
  };
  #server: Promise<DatabaseServer> | undefined;
  #stopping: Promise<void> | undefined;

  constructor(private readonly options: FederationOptions, private readonly ports: Ports) {
    const { manifest, others = [], memberPort, dataDir, programs } = options;
    this.#home = dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'samverkan-run-'));
    makeFolder(this.#logs);
    makeKey(this.#home, manifest.id);
    this.#known = [manifest, ...others].map((federation) => knownFederation(federation, this.#home));
    this.#guard = guardPrograms({ run: this.#run, throwAway: dataDir ? undefined : this.#home });
    this.url = `http://${HOST}:${ports.gateway}/`;
    const environment = gatewayEnvironment({ federation: manifest.id, ports, memberPort, dataDir: this.#home, keyFile: keyFileOf(this.#home, manifest.id) });
    this.gateway = this.#program('gateway', this.url, programs?.gateway ?? gatewayProgram, { ...environment, ...NODE_ENVIRONMENT }, NODE_FLAGS);
  }

  async start(): Promise<void> {
    const { restart = true } = this.options;
    const maxConnections = Math.max(100, CONNECTIONS_PER_PROGRAM * (1 + this.ports.members.size));
    this.#server = openDatabaseServer({ ...this.options, restart, maxConnections, log: this.#log });
    const server = await this.#server; // first of all: only one run at a time may use the data and the logs
    await Promise.all([this.#startIdentity(), this.#startGateway(), this.#startSecretariat(server), this.#startMembers(server)]);
  }

  readonly stop = (): Promise<void> => (this.#stopping ??= this.#stopAll());

  async #startIdentity(): Promise<void> {
    const { manifest, organisations, programs } = this.options;
    if (this.ports.identity === undefined) return;
    const environment = identityEnvironment({ federation: manifest.id, ports: this.ports, dataDir: this.#home, organisations: (await organisations?.()) ?? [] });
    if (this.#stopping) return;
    this.identity = this.#program('sign-in', `http://${HOST}:${this.ports.identity}/`, programs?.identity ?? identityProgram, environment);
    await this.#startProgram(this.identity);
  }

  async #startGateway(): Promise<void> {
    try {
      await this.gateway.start();
      this.gateway.restart = this.options.restart ?? true;
    } catch (error) {
      throw new CannotStart(`The gateway did not start: it ${reasonOf(error)}.`);
    }
  }

  async #startMembers(server: DatabaseServer): Promise<void> {
    const members = [...this.ports.members];
    const size = this.options.membersPerProcess ?? 1;
    const groups = Array.from({ length: Math.ceil(members.length / size) }, (_, place) => members.slice(place * size, (place + 1) * size));
    await Promise.all(groups.map((group) => this.#startTogether(group, server)));
  }

  async #startTogether(group: [id: string, port: number][], server: DatabaseServer): Promise<void> {
    const prepared = await Promise.all(group.map(([organisation, port]) => this.#prepareMember(organisation, port, server)));
    const members = prepared.filter((member) => member !== undefined);
    if (!members.length || this.#stopping) return;
    const program = members.length === 1 ? this.#ofOne(members[0]!) : this.#ofSeveral(members);
    for (const { organisation } of members) this.members.set(organisation, program);
    await this.#startProgram(program);
  }

  async #prepareMember(organisation: string, port: number, server: DatabaseServer): Promise<SharingMember | undefined> {
    const databaseUrl = await this.#preparing(() => this.#prepareDatabase({ program: organisation, organisation, seed: this.options.seed }, server));
    return databaseUrl === undefined ? undefined : { organisation, port, databaseUrl };
  }

  #ofOne({ organisation, port, databaseUrl }: SharingMember): Program {
    return this.#program(organisation, graphqlUrl(port), this.options.programs?.member ?? memberProgram, memberEnvironment(organisation, port, databaseUrl, this.#known));
  }

  #ofSeveral(members: SharingMember[]): Program {
    const [first] = members;
    const name = `${first!.organisation} and ${members.length - 1} more`;
    return this.#program(name, graphqlUrl(first!.port), this.options.programs?.shared ?? sharedProgram, sharedEnvironment(members, this.#known));
  }

  async #startSecretariat(server: DatabaseServer): Promise<void> {
    const { manifest, seedSecretariat: seed, programs } = this.options;
    const port = this.ports.secretariat;
    if (port === undefined) return;
    const databaseUrl = await this.#preparing(() => this.#prepareDatabase({ program: SECRETARIAT, organisation: manifest.id, seed }, server));
    if (!databaseUrl || this.#stopping) return;
    this.secretariat = this.#program(SECRETARIAT, graphqlUrl(port), programs?.secretariat ?? secretariatProgram, secretariatEnvironment(manifest.id, port, databaseUrl, this.#known));
    await this.#startProgram(this.secretariat);
  }

  /** Never rejects: a program that does not start has said why in the log, and the others go on without it. */
  async #startProgram(program: Program): Promise<void> {
    program.restart = this.options.restart ?? true;
    await this.#starting(() => program.start()).catch(() => {});
  }

  /** The database's address; undefined when it could not be made ready, which is then in the log. */
  async #prepareDatabase({ program, organisation, seed }: { program: string; organisation: string; seed: Seed }, server: DatabaseServer): Promise<string | undefined> {
    if (this.#stopping) return undefined;
    const { manifest, databasePrefix = `samverkan_${manifest.id}` } = this.options;
    try {
      const databaseUrl = await createDatabase(server.url, `${databasePrefix}_${program}`.replaceAll('-', '_'));
      await seed({ organisation, databaseUrl });
      return databaseUrl;
    } catch (error) {
      this.#log(`${program}: not started, because its database could not be made ready: ${reasonOf(error)}`);
      return undefined;
    }
  }

  #program(name: string, url: string, file: string, environment: NodeJS.ProcessEnv, nodeFlags: readonly string[] = []): Program {
    const logFile = path.join(this.#logs, `${name.replaceAll(' ', '-')}.log`);
    return new Program({ name, url, file, nodeFlags, environment: { ...issuersEnvironment(this.ports), ...environment }, logFile, labels: [name, runMark(this.#run)], log: this.#log });
  }

  get #logs(): string {
    return path.join(this.#home, 'log');
  }

  async #stopAll(): Promise<void> {
    await this.gateway.stop();
    await Promise.all([this.identity, this.secretariat, ...new Set(this.members.values())].map(async (program) => program?.stop()));
    const server = await this.#server?.catch(() => undefined);
    await server?.stop();
    await this.#guard.execute();
  }
}

/** What members are told of a federation: the keys that its manifest says, and the one that was made here. */
function knownFederation({ id, members, keys = [], jwks }: FederationManifest, dataDir: string): KnownFederation {
  return { id, members: members.map((member) => member.id), keys: [...keys, ...publicKeysOf(dataDir, id)], jwks };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CannotStart(`The folder ${folder} cannot be made: ${reasonOf(error)}. Set DATA_DIR to a folder that you may write to.`);
  }
}
