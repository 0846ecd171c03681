import { Kind, print, visit, type DefinitionNode } from 'graphql';
import { buildMemberSchema } from './schema.js';

const NOTICE = '# The member contract, written by `npm run schema` from the classes of services/municipality. Do not edit it here.';

/** The SDL of the contract: the entities of the member’s subgraph and all that they lead to, without the root fields. Ends with a line break. */
export async function writeContract(): Promise<string> {
  const { typeDefs } = await buildMemberSchema();
  return `${[NOTICE, ...findShared(typeDefs.definitions).toSorted(byKindAndName).map(print)].join('\n\n')}\n`;
}

/** Directives, and what the entities lead to. What only root fields use, such as the results of commands, is the member’s own. */
function findShared(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const byName = new Map(definitions.flatMap((definition) => ('name' in definition && definition.name ? [[definition.name.value, definition] as const] : [])));
  const reached = new Set(definitions.filter((definition) => isEntity(definition) || definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.DIRECTIVE_DEFINITION));
  for (const definition of reached) {
    visit(definition, {
      NamedType: ({ name }) => {
        const named = byName.get(name.value);
        if (named) reached.add(named);
      },
    });
  }
  return [...reached];
}

const isEntity = (definition: DefinitionNode) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.directives?.some(({ name }) => name.value === 'key') === true;

/** The order in which classes are loaded shall not show in the file. */
function byKindAndName(a: DefinitionNode, b: DefinitionNode): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf(definition: DefinitionNode): string {
  const first = [Kind.SCHEMA_EXTENSION, Kind.DIRECTIVE_DEFINITION].indexOf(definition.kind);
  return `${first < 0 ? 9 : first} ${'name' in definition ? definition.name?.value : ''}`;
}
