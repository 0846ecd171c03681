import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { schemaFile } from '../contract.js';
import { findBreakingChanges } from './breakingChanges.js';

const FOLDER = schemaFile('contract/released/');

/** The major version that the contract says it has. */
export function contractMajor(): number {
  const { major } = parseYaml(readFileSync(schemaFile('contract/version.yaml'), 'utf8')) as { major?: unknown };
  if (!Number.isInteger(major)) throw new Error('schema/contract/version.yaml: major is a whole number.');
  return major as number;
}

/** The last contract that was released of each major version. */
export function readReleases(): Map<number, DocumentNode> {
  const majors = readdirSync(FOLDER).map((file) => Number.parseInt(file, 10));
  return new Map(majors.toSorted((a, b) => a - b).map((major) => [major, parse(readFileSync(new URL(`${major}.graphql`, FOLDER), 'utf8'))]));
}

/** Why a contract may not be of this major version, a sentence each: it breaks what was released of it. None for a version of which nothing was released. */
export async function findUnannouncedBreaks(contract: DocumentNode, major: number, releases: ReadonlyMap<number, DocumentNode>): Promise<string[]> {
  const last = Math.max(...releases.keys());
  if (major < last) return [`The contract is of version ${major}, and version ${last} was released.`];
  const released = releases.get(major);
  return released ? findBreakingChanges(released, contract) : [];
}

/** Keeps the contract that is checked in as the last one released of its major version. */
export function release(): URL {
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL(`${contractMajor()}.graphql`, FOLDER);
  writeFileSync(file, readFileSync(schemaFile('contract/member.graphql')));
  return file;
}
