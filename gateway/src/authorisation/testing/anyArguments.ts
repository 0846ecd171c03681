import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLArgument, type GraphQLInputType } from 'graphql';

/** Values by the names of the graph's scalars; what is not named is any text. */
const SCALARS: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, Date: '2020-01-01', PartialDate: '2020', DateTime: '2020-01-01T00:00:00Z', MinorUnits: '100' };

const ULID = '01J0000000000000000000000A';

/** Arguments that a command takes, of an owner’s records; they need not make sense: whether somebody may run it is settled before. */
export function anyArguments(args: readonly GraphQLArgument[], owner: string): Record<string, unknown> {
  return Object.fromEntries(args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, anyValue(type, name, owner)]));
}

function anyValue(type: GraphQLInputType, name: string, owner: string): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType, name, owner);
  if (isListType(type)) return [anyValue(type.ofType, name, owner)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return Object.fromEntries(needed.map((field) => [field.name, anyValue(field.type, field.name, owner)]));
  }
  if (type.name === 'ID') return /^organisation/i.test(name) ? owner : `${owner}:thing:${ULID}`;
  return SCALARS[type.name] ?? 'text';
}
