import { Kind, print, type DefinitionNode } from 'graphql';
import { buildMemberSchema } from './schema.js';

const NOTICE = '# The member contract, written by `npm run schema` from the classes of services/municipality. Do not edit it here.';

/** The SDL of the contract: the member’s subgraph without the root fields that are for its own users. Ends with a line break. */
export async function writeContract(): Promise<string> {
  const { typeDefs } = await buildMemberSchema();
  const shared = typeDefs.definitions.filter((definition) => !isRoot(definition));
  return `${[NOTICE, ...shared.toSorted(byKindAndName).map(print)].join('\n\n')}\n`;
}

function isRoot(definition: DefinitionNode): boolean {
  return definition.kind === Kind.SCHEMA_DEFINITION || (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query');
}

/** The order in which classes are loaded shall not show in the file. */
function byKindAndName(a: DefinitionNode, b: DefinitionNode): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf(definition: DefinitionNode): string {
  const first = [Kind.SCHEMA_EXTENSION, Kind.DIRECTIVE_DEFINITION].indexOf(definition.kind);
  return `${first < 0 ? 9 : first} ${'name' in definition ? definition.name?.value : ''}`;
}
