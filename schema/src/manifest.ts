import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { schemaFile } from './contract.js';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/, 'expected an id of lower-case letters, digits and hyphens');
const day = z.iso.date('expected a day that exists, written YYYY-MM-DD');

const member = z.strictObject({
  id,
  role: z.enum(['INITIATOR', 'MEMBER', 'HOST', 'OBSERVER']).default('MEMBER'),
  since: day.optional(),
  /** Where its subgraph is; left out for a member that runs on this machine, at the port of its place in the list. */
  url: z.url({ protocol: /^https?$/, error: 'expected an address such as https://graph.hylte.se/graphql' }).optional(),
});

const manifest = z
  .strictObject({
    id,
    name: z.string().min(1, 'expected the federation’s name'),
    kind: z.enum(['LETTER_OF_INTENT_GROUP', 'ASSOCIATION', 'MAPPING_GROUP']),
    foundedOn: day.optional(),
    foundedBy: z.string().optional(),
    source: z.string().optional(),
    members: z.array(member).min(1, 'expected at least one member'),
  })
  .check(({ value, issues }) => {
    const seen = new Map<string, number>();
    value.members.forEach(({ id: memberId }, place) => {
      const before = seen.get(memberId);
      if (before === undefined) seen.set(memberId, place);
      else issues.push({ code: 'custom', input: memberId, path: ['members', place, 'id'], message: `${memberId} is listed already, as member ${before + 1}` });
    });
  });

/** A federation as its manifest says it: who is in it, and where each member's subgraph is. */
export type Manifest = z.infer<typeof manifest>;
export type ManifestMember = Manifest['members'][number];

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
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const faults = document.errors.map(({ message, pos }) => `${basename(file)}:${lines.linePos(pos[0]).line}: ${message}`);
  if (faults.length) throw new ManifestRefused(faults.join('\n'));

  const read = manifest.safeParse(document.toJS());
  if (read.success) return read.data;
  throw new ManifestRefused(
    read.error.issues
      .flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is no setting of a manifest' })) : [issue]))
      .map(({ path, message }) => `${basename(file)}:${lineOf(document, lines, path)}: ${written(path)}: ${message}`)
      .join('\n'),
  );
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
function written(path: PropertyKey[]): string {
  return path.map((step, place) => (typeof step === 'number' ? `[${step}]` : `${place ? '.' : ''}${String(step)}`)).join('') || 'the manifest';
}
