import { Kind, parse, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/** What a schema says of its fields’ costs, by schema coordinate: `Federation.balance`. */
export type CostAnnotations = ReadonlyMap<string, { weight?: number | undefined; assumedLength?: number | undefined }>;

export const NO_ANNOTATIONS: CostAnnotations = new Map();

/** The `@cost(weight:)` and `@listSize(assumedSize:)` of an SDL, as GraphQL’s cost directives have them. */
export function readCostAnnotations(sdl: string | DocumentNode): CostAnnotations {
  const document = typeof sdl === 'string' ? parse(sdl, { noLocation: true }) : sdl;
  const annotations = new Map<string, { weight?: number | undefined; assumedLength?: number | undefined }>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const annotation = { weight: numberIn(field, 'cost', 'weight'), assumedLength: numberIn(field, 'listSize', 'assumedSize') };
      if (annotation.weight !== undefined || annotation.assumedLength !== undefined) annotations.set(`${definition.name.value}.${field.name.value}`, annotation);
    }
  }
  return annotations;
}

function numberIn({ directives }: FieldDefinitionNode, directive: string, argument: string): number | undefined {
  const found = directives?.find((candidate: ConstDirectiveNode) => candidate.name.value === directive || candidate.name.value === `federation__${directive}`);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.INT || value?.kind === Kind.FLOAT || value?.kind === Kind.STRING ? Number(value.value) : undefined;
}
