import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { getOperationAST, parse, print } from 'graphql';
import { schemaFile } from './contract.js';

/** Where it is, within schema/. */
export const OPERATION_MANIFEST = 'operations/manifest.json';

/** The operations of schema/operations that clients may ask by their hash alone, in the form that Apollo's clients write and read. */
interface OperationManifest {
  format: 'apollo-persisted-query-manifest';
  version: 1;
  operations: { id: string; name: string; type: string; body: string }[];
}

/** The manifest's text. An operation is named by the SHA-256 of its text as GraphQL's printer writes it: without comments, as clients send it. */
export function writeOperationManifest(): string {
  const operations = ['operations/', 'operations/keep-right/', 'operations/seeds/'].flatMap((folder) =>
    readdirSync(schemaFile(folder))
      .filter((file) => file.endsWith('.graphql'))
      .toSorted()
      .map((file) => {
        const document = parse(readFileSync(schemaFile(folder + file), 'utf8'));
        const body = print(document);
        const operation = getOperationAST(document);
        return { id: createHash('sha256').update(body).digest('hex'), name: operation?.name?.value ?? file.replace(/\.graphql$/, ''), type: operation?.operation ?? 'query', body };
      }),
  );
  const manifest: OperationManifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The texts of the operations, by their hashes. None where there is no manifest. */
export function readOperationManifest(file: URL = schemaFile(OPERATION_MANIFEST)): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const { operations } = JSON.parse(readFileSync(file, 'utf8')) as OperationManifest;
  return new Map(operations.map(({ id, body }) => [id, body]));
}
