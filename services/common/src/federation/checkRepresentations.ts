import { getNamedType, GraphQLID, GraphQLString, isInterfaceType, isListType, isNonNullType, isObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { BadArgument } from '../errors.js';

const EXPECTED = 'entities of this subgraph, each with its __typename and its key';

/** Throws a BadArgument for representations that are none: `_Any` takes any JSON, and what resolves them believes them. */
export function checkRepresentations(schema: GraphQLSchema, representations: unknown): asserts representations is Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(representations)) throw new BadArgument('representations', EXPECTED, representations);
  for (const representation of representations as unknown[]) {
    if (!isRepresentation(schema, representation)) throw new BadArgument('representations', EXPECTED, representation);
  }
}

function isRepresentation(schema: GraphQLSchema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const representation = value as Record<string, unknown>;
  const name = representation['__typename'];
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const known = type.getFields();
  return Object.keys(representation).every((field) => !Object.hasOwn(known, field) || mayBe(known[field]!.type, representation[field]));
}

/** Of texts and ids it can be told; what else there is, its resolver reads. */
function mayBe(type: GraphQLOutputType, value: unknown): boolean {
  if (value === null) return true;
  const named = getNamedType(type);
  if (isListType(isNonNullType(type) ? type.ofType : type) || (named !== GraphQLID && named !== GraphQLString)) return true;
  return typeof value === 'string' || (named === GraphQLID && typeof value === 'number');
}
