import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isLeafType, isObjectType, getNamedType } from 'graphql';
import { noteClass, noteReads } from './propertiesAsked.js';

/** What of type-graphql's own record of a parameter is read here. */
interface Parameter {
  index: number;
  kind: 'root' | 'context' | 'info' | 'arg' | 'args' | 'custom';
  name?: string;
  propertyName?: string;
}

/** What of its record of a field resolver. */
interface FieldResolverRecord {
  kind: 'internal' | 'external';
  methodName: string;
  schemaName: string;
  target: new () => object;
  getObjectType?: () => { name: string };
  params?: readonly Parameter[];
}

/** What of its record of a field. */
interface FieldRecord {
  name: string;
  schemaName: string;
  target: unknown;
}

interface Records {
  fields: readonly FieldRecord[];
  fieldResolvers: readonly FieldResolverRecord[];
  objectTypes: readonly { target: unknown; name: string }[];
}

type Read = (root: unknown, args: Record<string, unknown>, context: unknown, info: unknown) => unknown;

/**
 * Leaves what is a property of its record to GraphQL itself, which reads properties by default: a resolver of type-graphql's
 * that does no more would be asked for each record. Fields under another name than their property's keep theirs, and so do
 * types of whose name there are several classes in the program, as a member and a secretariat have them.
 */
export function readDirectly(schema: GraphQLSchema): void {
  const { fields, fieldResolvers, objectTypes } = (globalThis as unknown as { TypeGraphQLMetadataStorage: Records }).TypeGraphQLMetadataStorage;
  const classes = Map.groupBy(objectTypes, ({ name }) => name);
  const names = new Map([...classes].flatMap(([name, [only, ...others]]) => (others.length ? [] : [[only!.target, name]])));
  for (const { target, name, schemaName } of fields) {
    const type = schema.getType(names.get(target) ?? '');
    const isResolved = fieldResolvers.some(({ getObjectType, methodName }) => methodName === name && getObjectType?.() === target);
    if (!isObjectType(type) || name !== schemaName || isResolved) continue;
    noteClass(type, target);
    const field = type.getFields()[name];
    if (!field) continue;
    delete field.resolve;
    noteReads(field, [name]);
  }
}

/**
 * Has the field resolvers called directly that take only the record, the context and arguments that are plain values.
 * type-graphql makes a promise for each argument of each record, to validate it; ours has nothing to validate, since
 * GraphQL has: and in a list of a thousand those promises take longer than all else. Resolvers that take inputs keep
 * type-graphql's way. `resolvers` are the schema's own: others of the program may be of types with the same names.
 */
export function callDirectly(schema: GraphQLSchema, resolvers: readonly unknown[]): void {
  const { fieldResolvers, objectTypes } = (globalThis as unknown as { TypeGraphQLMetadataStorage: Records }).TypeGraphQLMetadataStorage;
  const names = new Map(objectTypes.map(({ target, name }) => [target, name]));
  const instances = new Map<unknown, Record<string, (...args: unknown[]) => unknown>>();
  for (const { kind, target, methodName, schemaName, getObjectType, params = [] } of fieldResolvers) {
    const type = getObjectType && schema.getType(names.get(getObjectType()) ?? '');
    const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
    if (kind !== 'external' || !field || !resolvers.includes(target)) continue;
    if (params.every(isNamed)) noteReads(field, params.flatMap(({ kind: of, propertyName }) => (of === 'root' ? propertyName! : [])));
    const plain = field.args.every((argument) => isLeafType(getNamedType(argument.type)));
    const reads = plain ? params.toSorted((a, b) => a.index - b.index).map(readOf) : [undefined];
    if (!reads.every((read) => read !== undefined)) continue;
    if (!instances.has(target)) instances.set(target, new target() as Record<string, (...args: unknown[]) => unknown>);
    field.resolve = directResolver(instances.get(target)!, methodName, reads);
  }
}

/** Whether it is known by name what is read by it: not the whole record, nor what only type-graphql knows. */
const isNamed = ({ kind, propertyName }: Parameter): boolean => (kind === 'root' ? propertyName !== undefined : ['context', 'arg', 'args'].includes(kind));

function directResolver(instance: Record<string, (...args: unknown[]) => unknown>, method: string, reads: readonly Read[]): GraphQLFieldResolver<unknown, unknown> {
  const [first, second, third, fourth, fifth] = reads;
  switch (reads.length) { // without lists for what most of them take
    case 1:
      return (root, args, context, info) => instance[method]!(first!(root, args, context, info));
    case 2:
      return (root, args, context, info) => instance[method]!(first!(root, args, context, info), second!(root, args, context, info));
    case 3:
      return (root, args, context, info) => instance[method]!(first!(root, args, context, info), second!(root, args, context, info), third!(root, args, context, info));
    case 5:
      return (root, args, context, info) => instance[method]!(first!(root, args, context, info), second!(root, args, context, info), third!(root, args, context, info), fourth!(root, args, context, info), fifth!(root, args, context, info));
    default:
      return (root, args, context, info) => instance[method]!(...reads.map((read) => read(root, args, context, info)));
  }
}

/** How a parameter is read; undefined for what is left to type-graphql. */
function readOf({ kind, name, propertyName }: Parameter): Read | undefined {
  const part = (whole: unknown) => (propertyName === undefined ? whole : (whole as Record<string, unknown>)[propertyName]);
  switch (kind) {
    case 'root':
      return (root) => part(root);
    case 'context':
      return (_root, _args, context) => part(context);
    case 'arg':
      return (_root, args) => args[name!];
    default:
      return undefined;
  }
}
