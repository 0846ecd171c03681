import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';
import type { Running } from '../../program.js';

export interface SubgraphOptions {
  schema: GraphQLSchema;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  /** Whether a request that asks for a trace gets one, in `extensions.ftv1`. */
  traces?: boolean;
}

/**
 * Serves a subgraph at every path, as the suite asks at `/` and others at `/graphql`. Not by startGraphqlServer, which
 * gives no traces: what they tell of a member is the member’s own.
 */
export async function startSubgraph({ schema, host = '127.0.0.1', port = 0, traces = false }: SubgraphOptions): Promise<Running> {
  const apollo = new ApolloServer({
    schema,
    stopOnTerminationSignals: false,
    plugins: [traces ? ApolloServerPluginInlineTrace() : ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(apollo, { listen: { host, port } });
  return { url, stop: () => apollo.stop() };
}
