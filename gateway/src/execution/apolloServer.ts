import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';

/** The gateway side of Apollo Server, whose types it does not export by name. */
export type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
export type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
export type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
export type RequestContext = Parameters<Executor>[0];
