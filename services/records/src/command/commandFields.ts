import { type SchemaParts, shown } from '@samverkan/common';
import { Kind, parse, visit, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import type { CommandContext } from './runCommand.js';
import { Refusal, refusedBy } from './refusal.js';

/** Whose records the commands change: a member's organisation, which a router has to find, or a federation, whose secretariat is at one address. */
export type OwnerKind = 'ORGANISATION' | 'FEDERATION';

type Resolve<Context> = (source: unknown, args: Record<string, unknown>, context: Context, info: unknown) => unknown;

/**
 * What every command of a schema has, whatever it does: a result that may be null, so that one owner who fails does not
 * take the whole answer along, and the arguments by which it is sent to its owner.
 */
export function commandFields(owner: OwnerKind) {
  const added = argumentsFor(owner);
  return <Context extends CommandContext>({ typeDefs, resolvers }: SchemaParts<Context>): SchemaParts<Context> => ({
    typeDefs: inMutation(typeDefs, (field) => ({ ...field, arguments: [...added, ...(field.arguments ?? [])], type: nullable(field.type) })),
    resolvers: { ...resolvers, Mutation: Object.fromEntries(Object.entries(resolvers['Mutation'] ?? {}).map(([name, resolve]) => [name, addressed(resolve as Resolve<Context>)])) as never },
  });
}

const ORGANISATION = '"""Whose records are changed: the id of the organisation, which is the owner of every record that the command names."""';

function argumentsFor(owner: OwnerKind): readonly InputValueDefinitionNode[] {
  const sdl = owner === 'ORGANISATION' ? `${ORGANISATION} organisation: ID` : '';
  if (!sdl) return [];
  const [carrier] = parse(`type Carrier { field(${sdl}): ID }`, { noLocation: true }).definitions;
  return (carrier as ObjectTypeDefinitionNode).fields![0]!.arguments!;
}

const inMutation = (typeDefs: DocumentNode, change: (field: FieldDefinitionNode) => FieldDefinitionNode): DocumentNode =>
  visit(typeDefs, { ObjectTypeDefinition: (type) => (type.name.value === 'Mutation' ? { ...type, fields: type.fields?.map(change) } : undefined) });

const nullable = (type: TypeNode): TypeNode => (type.kind === Kind.NON_NULL_TYPE ? type.type : type);

/** A command that is meant for another owner is not run here. */
function addressed<Context extends CommandContext>(resolve: Resolve<Context>): Resolve<Context> {
  return (source, { organisation, ...args }, context, info) => {
    if (organisation != null && organisation !== context.organisation) {
      return refusedBy(new Refusal('NOT_OWNER', `This is for the records of ${shown(organisation)}; here are those of ${context.organisation}.`, 'organisation'));
    }
    return resolve(source, args, context, info);
  };
}

/** The same schema as many owners share it behind one gateway: every command says whose records it is for. */
export function addressedCommands(typeDefs: DocumentNode): DocumentNode {
  const demand = (argument: InputValueDefinitionNode): InputValueDefinitionNode => (argument.name.value === 'organisation' && argument.type.kind === Kind.NAMED_TYPE ? { ...argument, type: { kind: Kind.NON_NULL_TYPE, type: argument.type } } : argument);
  return inMutation(typeDefs, (field) => ({ ...field, arguments: field.arguments?.map(demand) ?? [] }));
}
