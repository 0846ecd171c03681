import { isInterfaceType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { toError } from 'graphql/jsutils/toError.js';
import { isPromise } from '../execution/isPromise.js';
import type { References, Representation } from './buildFederatedSchema.js';
import { checkRepresentations } from './checkRepresentations.js';

type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Asked = { representations?: unknown };

/**
 * Has what is asked for by key looked at before it is resolved, and resolved with one promise for all: `@apollo/subgraph`
 * makes four for each entity, which of five hundred take as long as their rows. What is asked for by an interface's name,
 * and what has no reference, is left to it.
 */
export function resolveEntities<Context>(schema: GraphQLSchema, references: References<Context>): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const others = field?.resolve;
  if (!field || !others) return;
  const isOurs = ({ __typename: name }: Representation): boolean => Object.hasOwn(references, name as string) && !isInterfaceType(schema.getType(name as string));
  const ours = (representation: Representation, context: Context) => found(references[representation['__typename'] as string]!, representation, context);
  const resolve: Resolve = (source, args: Asked, context, info): unknown => {
    const { representations } = args;
    checkRepresentations(schema, representations);
    if (!representations.every(isOurs)) return others(source, args, context, info);
    return allAtOnce(representations.map((representation) => ours(representation, context as Context)));
  };
  field.resolve = resolve;
}

/** An entity, or a promise of it; in its place what is thrown, which costs no other one. */
function found<Context>(resolveReference: References<Context>[string], representation: Representation, context: Context): unknown {
  const name = representation['__typename'] as string;
  try {
    const entity = resolveReference(representation, context);
    return isPromise(entity) ? entity.then((there) => typed(there, name), toError) : typed(entity, name);
  } catch (error) {
    return toError(error);
  }
}

/** Says of an entity by what name it was asked for: by that it is found what it is. */
function typed(entity: unknown, name: string): unknown {
  if (typeof entity !== 'object' || entity === null || entity instanceof Error) return entity;
  const { __typename: before } = entity as { __typename?: unknown };
  if (before === name) return entity;
  return before === undefined ? Object.defineProperty(entity, '__typename', { value: name }) : { ...entity, __typename: name };
}

const allAtOnce = (entities: unknown[]): unknown => (entities.some(isPromise) ? Promise.all(entities) : entities);
