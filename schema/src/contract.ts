import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

/** Where the checked-in files of this package are. */
export const schemaFile = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** The member contract as it is checked in: the SDL that every member's subgraph holds, its own root fields apart. */
export function readContract(): DocumentNode {
  return parse(readFileSync(schemaFile('contract/member.graphql'), 'utf8'), { noLocation: true });
}

/** The secretariat's subgraph as it is checked in, its own root fields apart. */
export function readSecretariat(): DocumentNode {
  return parse(readFileSync(schemaFile('contract/federation.graphql'), 'utf8'), { noLocation: true });
}
