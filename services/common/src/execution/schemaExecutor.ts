import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { z } from 'zod';
import { compiledGateway } from './compiledGateway.js';

/** What carries operations out on a schema: our own, which compiles them, or graphql-js's. */
const SCHEMA_EXECUTORS = ['own', 'stock'] as const;
export type SchemaExecutor = (typeof SCHEMA_EXECUTORS)[number];

/** The setting that chooses it, for a program's `config.ts`. */
export const EXECUTION_SETTINGS = { EXECUTOR: z.enum(SCHEMA_EXECUTORS, 'expected own or stock').default('own') };

/** Apollo Server's options, with what is to carry operations out; a gateway's it brings along itself. */
export function executedBy<Context extends BaseContext>(executor: SchemaExecutor, apollo: ApolloServerOptions<Context>): ApolloServerOptions<Context> {
  if (executor === 'stock' || !apollo.schema) return apollo;
  const { schema, rootValue, ...rest } = apollo;
  return { ...rest, gateway: compiledGateway(schema, rootValue) };
}
