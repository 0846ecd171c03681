import { isAbstractType, isInterfaceType, type GraphQLSchema } from 'graphql';

/** The names that `__typename` may have where a type condition holds: the type itself and all its subtypes. */
export function typenamesOf(schema: GraphQLSchema, condition: string): ReadonlySet<string> {
  const type = schema.getType(condition);
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const interfaces = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return new Set([condition, ...objects.map(({ name }) => name), ...interfaces.map(({ name }) => name)]);
}
