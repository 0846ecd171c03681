import type { DocumentNode, InputValueDefinitionNode } from 'graphql';
import { findMutations } from './breaches.js';
import { readContract, readSecretariat } from './contract.js';
import { namedType } from './memberRefs.js';

/** A command of the graph: a mutation, and whose records it changes. */
export interface Command {
  name: string;
  /** Whose records it changes: an organisation's, which its argument `organisation` names, or the federation's own. */
  owner: 'ORGANISATION' | 'FEDERATION';
  arguments: readonly InputValueDefinitionNode[];
  /** The name of the union that it answers. */
  result: string;
}

/** Every command that can be given through a gateway, by name. */
export function listCommands(): Command[] {
  return [...commandsOf('ORGANISATION', readContract()), ...commandsOf('FEDERATION', readSecretariat())].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function commandsOf(owner: Command['owner'], schema: DocumentNode): Command[] {
  return findMutations(schema).map(({ name, arguments: taken = [], type }) => ({ name: name.value, owner, arguments: taken, result: namedType(type) }));
}
