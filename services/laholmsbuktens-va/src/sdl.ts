import { Kind, print, type DefinitionNode } from 'graphql';
import { buildVaSchema } from './schema.js';

const NOTICE = '# The subgraph of Laholmsbuktens VA, written by `npm run schema` from the classes of services/laholmsbuktens-va. Do not edit it here.';

/**
 * The SDL of the subgraph, root fields included: they are its own. The marks of the member contract, which every subgraph
 * of ours knows, are left out: it bears none of them. Ends with a line break.
 */
export async function writeSdl(): Promise<string> {
  const { typeDefs } = await buildVaSchema();
  const own = typeDefs.definitions.filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION);
  return `${[NOTICE, ...own.toSorted(byKindAndName).map(print)].join('\n\n')}\n`;
}

/** The order in which classes are loaded shall not show in the file. */
function byKindAndName(a: DefinitionNode, b: DefinitionNode): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf(definition: DefinitionNode): string {
  const first = [Kind.SCHEMA_EXTENSION, Kind.SCHEMA_DEFINITION].indexOf(definition.kind);
  return `${first < 0 ? 9 : first} ${'name' in definition ? definition.name?.value : ''}`;
}
