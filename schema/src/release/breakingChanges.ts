import { buildSubgraphSchema } from '@apollo/subgraph';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import type { DocumentNode } from 'graphql';
import { mergeTypes } from '../mergeTypes.js';

/** A contract's SDL before and after a change: a sentence for each thing that is no longer as members, gateways and clients rely on it. */
export async function findBreakingChanges(before: DocumentNode, after: DocumentNode): Promise<string[]> {
  const changes = await diff(schemaOf(before), schemaOf(after));
  return changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking || changesMeaning(change)).map(({ message, path }) => (path === undefined ? message : `${path}: ${message}`));
}

/** The root field is only there because a schema needs one. */
const schemaOf = (contract: DocumentNode) => buildSubgraphSchema(mergeTypes([contract, 'type Query { _: Boolean }']));

/** By these marks the gateway finds records, makes links and keeps to the contract's laws: one less, or another one, is another contract. */
const MARKS = ['key', 'memberRef', 'own'];

function changesMeaning({ type, meta }: Change): boolean {
  if (!type.startsWith('DIRECTIVE_USAGE')) return false;
  const { addedDirectiveName, removedDirectiveName, directiveName, addedToNewType } = meta as { addedDirectiveName?: string; removedDirectiveName?: string; directiveName?: string; addedToNewType?: boolean };
  if (type.endsWith('_REMOVED')) return MARKS.includes(removedDirectiveName ?? directiveName ?? '');
  return addedDirectiveName === 'inaccessible' && !addedToNewType;
}
