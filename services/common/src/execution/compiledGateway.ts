import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { CompiledOperations } from './compiledOperations.js';

/** Has Apollo Server answer a schema by compiled operations: for its own execution it knows no other than graphql-js's, but a gateway brings one along. */
export function compiledGateway(schema: GraphQLSchema, rootValue?: unknown): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  const operations = new CompiledOperations();
  const valueFor = (document: DocumentNode): unknown => (typeof rootValue === 'function' ? (rootValue as (document: DocumentNode) => unknown)(document) : rootValue);
  return {
    async load() {
      return { executor: async ({ document, request: { operationName, variables }, context }) => operations.execute({ schema, document, operationName, variableValues: variables, contextValue: context, rootValue: valueFor(document) }) as never };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema } as never); // without a supergraph, of which there is none
      return () => {};
    },
    async stop() {},
  };
}
