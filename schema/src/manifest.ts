import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { schemaFile } from './contract.js';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/, 'expected an id of lower-case letters, digits and hyphens');
const day = z.iso.date('expected a day that exists, written YYYY-MM-DD');

const address = (example: string) => z.url({ protocol: /^https?$/, error: `expected an address such as ${example}` });

const member = z.strictObject({
  id,
  role: z.enum(['INITIATOR', 'MEMBER', 'HOST', 'OBSERVER']).default('MEMBER'),
  since: day.optional(),
  /** Where its subgraph is; left out for a member that runs on this machine, at the port of its place in the list. */
  url: address('https://graph.hylte.se/graphql').optional(),
});

/** A subgraph with types of its own, beside the contract. */
const extra = z.strictObject({
  /** The name that query plans call it by. */
  name: id,
  /** The member that adds it. */
  owner: id,
  url: address('https://graph.laholm.se/va/graphql'),
});

/** What holds the federation's own records. Every federation has one. */
const secretariat = z.strictObject({
  /** Where its subgraph is; left out for one that runs on this machine, at the port that is set for it. */
  url: address('https://graph.godagrannar.se/graphql').optional(),
});

/** A public Ed25519 key by which a gateway is known. */
const publicKey = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().length(43, 'expected 32 bytes as base64url'), kid: z.string().min(1), alg: z.literal('EdDSA').optional(), use: z.literal('sig').optional() });

const manifest = z.strictObject({
  id,
  name: z.string().min(1, 'expected the federation’s name'),
  kind: z.enum(['LETTER_OF_INTENT_GROUP', 'AGREEMENT_GROUP', 'ASSOCIATION', 'MAPPING_GROUP']),
  foundedOn: day.optional(),
  foundedBy: z.string().optional(),
  source: z.string().optional(),
  secretariat: secretariat.optional(),
  /** By which keys members know the federation's gateway. */
  keys: z.array(publicKey).optional(),
  /** Where its gateway tells its keys. */
  jwks: address('https://graph.godagrannar.se/.well-known/jwks.json').optional(),
  members: z.array(member).min(1, 'expected at least one member'),
  extras: z.array(extra).default([]),
});

/** A federation as its manifest says it: who is in it, and where each member's subgraph is. */
export type Manifest = z.infer<typeof manifest>;
export type ManifestMember = Manifest['members'][number];
export type ManifestExtra = Manifest['extras'][number];

/** A manifest has faults. The message has a line for each: file, line, place and reason. */
export class ManifestRefused extends Error {}

/** The ids of the federations whose manifests are checked in. */
export function listFederations(): string[] {
  return readdirSync(schemaFile('federations/')).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml')).toSorted();
}

/** The manifest of a federation that is checked in. Throws {@link ManifestRefused} when there is none, or when it has faults. */
export function readFederation(federation: string): Manifest {
  if (!listFederations().includes(federation)) {
    throw new ManifestRefused(`There is no federation ${JSON.stringify(federation)}. There are: ${listFederations().join(', ')}.`);
  }
  return readManifest(fileURLToPath(schemaFile(`federations/${federation}.yaml`)));
}

/** Reads a manifest, a YAML file. Throws {@link ManifestRefused} with every fault, each with file, line and reason. */
export function readManifest(file: string): Manifest {
  if (!existsSync(file)) throw new ManifestRefused(`There is no manifest ${basename(file)}.`);
  return parseManifest(readFileSync(file, 'utf8'), basename(file));
}

/** Reads a manifest's text, in YAML or JSON; `name` stands for the file in what is said of its faults. Throws as {@link readManifest} does. */
export function parseManifest(text: string, name: string): Manifest {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const refuse = (faults: [line: number, fault: string][]) => new ManifestRefused(faults.map(([line, fault]) => `${name}:${line}: ${fault}`).join('\n'));

  const unreadable = document.errors.map(({ message, pos }): [number, string] => [lines.linePos(pos[0]).line, message]);
  visit(document, { Alias: (_key, alias) => void unreadable.push([lines.linePos(alias.range![0]).line, `*${alias.source}: a manifest has no aliases; write the value out`]) });
  if (unreadable.length) throw refuse(unreadable);

  const written: unknown = document.toJS();
  const read = manifest.safeParse(written);
  const faults = [...(read.error?.issues.flatMap(faultsOf) ?? []), ...findDuplicates(written)];
  if (read.success && !faults.length) return read.data;
  throw refuse(faults.map(({ path, message }) => [lineOf(document, lines, path), `${placeOf(path)}: ${message}`]));
}

interface Fault {
  path: PropertyKey[];
  message: string;
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is no setting of a manifest' })) : [issue];
}

/** Members that are listed twice. Looks at what is written, whatever else is wrong with it. */
function findDuplicates(written: unknown): Fault[] {
  const { members } = (written ?? {}) as { members?: unknown };
  const ids = Array.isArray(members) ? members.map((listed: { id?: unknown } | null) => listed?.id) : [];
  return ids.flatMap((listed, place) => {
    const first = ids.indexOf(listed);
    return typeof listed === 'string' && first < place ? [{ path: ['members', place, 'id'], message: `${listed} is listed already, as member ${first + 1}` }] : [];
  });
}

/** The line of a place in the document, or of the nearest place around it that is written there. */
function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** A path as one writes it: `members[2].url`. */
function placeOf(path: PropertyKey[]): string {
  return path.map((step, place) => (typeof step === 'number' ? `[${step}]` : `${place ? '.' : ''}${String(step)}`)).join('') || 'the manifest';
}
