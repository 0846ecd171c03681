import { parse, visit, type ConstDirectiveNode, type DocumentNode, type ScalarTypeDefinitionNode } from 'graphql';

/** Directives as SDL writes them, by the coordinate that they stand at: `{ 'Audience.STAFF': '@inaccessible' }`. */
export type DirectivesAt = Readonly<Record<string, string>>;

/**
 * Adds directives to scalars, unions, enums and enum values, for which type-graphql has no decorator: these are values
 * or types, and `@Directive` needs a class or a member of one. Throws when a coordinate names none of these.
 */
export function addDirectivesAt(directivesAt: DirectivesAt, document: DocumentNode): DocumentNode {
  const left = new Map(Object.entries(directivesAt));
  const add = <Node extends { directives?: readonly ConstDirectiveNode[] | undefined }>(node: Node, coordinate: string): Node => {
    const written = left.get(coordinate);
    left.delete(coordinate);
    return written === undefined ? node : { ...node, directives: [...(node.directives ?? []), ...parseDirectives(written)] };
  };
  const marked: DocumentNode = visit(document, {
    ScalarTypeDefinition: (scalar) => add(scalar, scalar.name.value),
    UnionTypeDefinition: (union) => add(union, union.name.value),
    EnumTypeDefinition: ({ values = [], ...node }) =>
      add({ ...node, values: values.map((value) => add(value, `${node.name.value}.${value.name.value}`)) }, node.name.value),
  });
  if (left.size > 0) throw new Error(`directives are given for ${[...left.keys()].join(', ')}, but the schema has no such scalar, union, enum or enum value`);
  return marked;
}

function parseDirectives(written: string): readonly ConstDirectiveNode[] {
  const [carrier] = parse(`scalar Carrier ${written}`, { noLocation: true }).definitions;
  return (carrier as ScalarTypeDefinitionNode).directives ?? [];
}
