import type { EntityClass } from '@mikro-orm/core';
import { type SchemaParts, shown } from '@samverkan/common';
import { concatAST, Kind, parse, visit, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import type { Conflict } from './conflict.js';
import { Refusal, refusedBy } from './refusal.js';
import type { CommandContext } from './runCommand.js';
import { Unseen } from '../sharing/unseen.js';

/** Whose records the commands change: a member's organisation, which a router has to find, or a federation, whose secretariat is at one address. */
export type OwnerKind = 'ORGANISATION' | 'FEDERATION';

export interface CommandFieldsOptions {
  owner: OwnerKind;
  /** The classes with a table: those of them that the graph shows as records, with an id, have versions. */
  entities: readonly EntityClass[];
}

type Resolve<Context> = (source: unknown, args: Record<string, unknown>, context: Context, info: unknown) => unknown;

const ORGANISATION = `
  """Whose records are changed: the id of the organisation, which is the owner of every record that the command names."""
  organisation: ID`;

const OF_ALL = `
  """
  The version of the record on which the command is based, as it was read: of the record that the command answers with, or
  of the one that it names where it adds to that. Where that is no longer its version, nothing is changed, and the answer is
  a Conflict with what is there now. Left out, the command is carried out if the rules allow it.
  """
  expectedVersion: Int
  """
  Any text, at most 200 characters, that is this command's own: given again by the same viewer with the same arguments within
  7 days, it is not carried out again and has the same answer. So a command whose outcome is unknown can be repeated.
  """
  idempotencyKey: ID`;

const VERSION = `
  """How often it has been changed, itself or what belongs to it, beginning with 1: for a command’s \`expectedVersion\`. Source: the owner’s database."""
  version: Int`;

/**
 * What every command of a schema has, whatever it does: a result that may be null, so that one owner who fails does not
 * take the whole answer along, and arguments that say whose records it is about, on what it is based, and how to tell it
 * from others. And what these need: each record's version, and in a conflict the record as it is now.
 */
export function commandFields({ owner, entities }: CommandFieldsOptions) {
  const added = argumentsOf(owner === 'ORGANISATION' ? ORGANISATION + OF_ALL : OF_ALL);
  const classes = new Set(entities.map(({ name }) => name));
  return <Context extends CommandContext>({ typeDefs, resolvers }: SchemaParts<Context>): SchemaParts<Context> => {
    const records = namesOfRecords(typeDefs, classes);
    const versioned = new Set(records);
    return {
      typeDefs: concatAST([
        visit(typeDefs, {
          ObjectTypeDefinition: (type) => {
            const { value: name } = type.name;
            if (name === 'Mutation') return { ...type, fields: type.fields?.map((field) => ({ ...field, arguments: [...added, ...(field.arguments ?? [])], type: nullable(field.type) })) };
            if (name === 'Conflict') return { ...type, fields: [...(type.fields ?? []), ...fieldsOf(CURRENT)] };
            return versioned.has(name) ? { ...type, fields: [...(type.fields ?? []), ...fieldsOf(VERSION)] } : undefined;
          },
        }),
        parse(`"""A record that commands change, of any kind.""" union AnyRecord = ${records.join(' | ')}`, { noLocation: true }),
      ]),
      resolvers: Object.assign({}, resolvers, ...records.map((name) => ({ [name]: { ...(resolvers[name] as object), version } })), {
        Mutation: Object.fromEntries(Object.entries(resolvers['Mutation'] ?? {}).map(([name, resolve]) => [name, given(resolve as Resolve<Context>)])),
        Conflict: { ...(resolvers['Conflict'] as object), current: currentRecord(entities, resolvers as References) },
        AnyRecord: { __resolveType: (record: object) => record.constructor.name },
      }) as never,
    };
  };
}

const CURRENT = `
  """The record as it is now."""
  current: AnyRecord @own`;

/** The names of the types that are records with a table of their own. */
function namesOfRecords({ definitions }: DocumentNode, classes: ReadonlySet<string>): string[] {
  const hasKey = ({ directives }: ObjectTypeDefinitionNode) => directives?.some(({ name }) => name.value === 'key') ?? false;
  return definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION && hasKey(definition) && classes.has(definition.name.value) ? [definition.name.value] : [])).toSorted();
}

const version = ({ id }: { id: string }, _args: unknown, { versions }: CommandContext): Promise<number> => versions.of(id);

type References = Record<string, { __resolveReference?: (key: { id: string }, context: unknown) => unknown }>;

/** The record of a conflict, found as a gateway finds it by its key; null where it is not published to whoever commands. */
function currentRecord(entities: readonly EntityClass[], references: References) {
  return async ({ recordId: id, table }: Conflict, _args: unknown, context: CommandContext): Promise<unknown> => {
    const found = entities.find((entity) => context.em.getMetadata().find(entity)?.tableName === table);
    const record = found && (await references[found.name]?.__resolveReference?.({ id }, context));
    return record instanceof Unseen ? null : record;
  };
}

/** A command that is meant for another owner is not run here; and what can be said with every command is the same for all. */
function given<Context extends CommandContext>(resolve: Resolve<Context>): Resolve<Context> {
  return (source, { organisation, expectedVersion, idempotencyKey, ...args }, context, info) => {
    if (organisation != null && organisation !== context.organisation) {
      return refusedBy(new Refusal('NOT_OWNER', `This is for the records of ${shown(organisation)}; here are those of ${context.organisation}.`, 'organisation'));
    }
    const command = { arguments: { ...args, expectedVersion }, expectedVersion: (expectedVersion as number | null | undefined) ?? null, idempotencyKey: (idempotencyKey as string | null | undefined) ?? null };
    return resolve(source, args, { ...context, given: command }, info);
  };
}

const nullable = (type: TypeNode): TypeNode => (type.kind === Kind.NON_NULL_TYPE ? type.type : type);

const argumentsOf = (sdl: string): readonly InputValueDefinitionNode[] => fieldsOf(`carrier(${sdl}): ID`)[0]!.arguments!;

function fieldsOf(sdl: string): readonly FieldDefinitionNode[] {
  const [carrier] = parse(`type Carrier { ${sdl} }`, { noLocation: true }).definitions;
  return (carrier as ObjectTypeDefinitionNode).fields!;
}

/** The same schema as many owners share it behind one gateway: every command says whose records it is for. */
export function addressedCommands(typeDefs: DocumentNode): DocumentNode {
  const demand = (argument: InputValueDefinitionNode): InputValueDefinitionNode => (argument.name.value === 'organisation' && argument.type.kind === Kind.NAMED_TYPE ? { ...argument, type: { kind: Kind.NON_NULL_TYPE, type: argument.type } } : argument);
  return visit(typeDefs, { ObjectTypeDefinition: (type) => (type.name.value === 'Mutation' ? { ...type, fields: type.fields?.map((field) => ({ ...field, arguments: field.arguments?.map(demand) ?? [] })) } : undefined) });
}
