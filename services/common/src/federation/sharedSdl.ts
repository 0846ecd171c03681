import { Kind, print, visit, type DefinitionNode, type DocumentNode } from 'graphql';

/**
 * The SDL that a subgraph shares with its supergraph, under a notice: its entities, its mutations and all that they lead
 * to. Its own root query fields are left out: those are for who asks the program itself. Ends with a line break.
 */
export function writeSharedSdl(notice: string, { definitions }: DocumentNode): string {
  return `${[notice, ...findShared(definitions).toSorted(byKindAndName).map(print)].join('\n\n')}\n`;
}

function findShared(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const byName = new Map(definitions.flatMap((definition) => ('name' in definition && definition.name ? [[definition.name.value, definition] as const] : [])));
  const reached = new Set(definitions.filter((definition) => isEntity(definition) || isMutation(definition) || definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.DIRECTIVE_DEFINITION));
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

const isMutation = (definition: DefinitionNode) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation';

/** The order in which classes are loaded shall not show in the file. */
function byKindAndName(a: DefinitionNode, b: DefinitionNode): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf(definition: DefinitionNode): string {
  const first = [Kind.SCHEMA_EXTENSION, Kind.DIRECTIVE_DEFINITION].indexOf(definition.kind);
  return `${first < 0 ? 9 : first} ${'name' in definition ? definition.name?.value : ''}`;
}
