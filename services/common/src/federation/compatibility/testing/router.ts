import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parse } from 'graphql';
import type { Running } from '../../../program.js';
import { ask } from './ask.js';

process.env['APOLLO_TELEMETRY_DISABLED'] = '1'; // read when the gateway is imported, hence not at the top
const { ApolloGateway } = await import('@apollo/gateway');

/** A stock router over what the running subgraphs compose to. Throws when they do not compose. */
export async function startRouter(subgraphs: Readonly<Record<string, string>>): Promise<Running & { supergraph: string }> {
  const services = Object.entries(subgraphs).map(async ([name, url]) => {
    const { data } = await ask(url, '{ _service { sdl } }');
    return { name, url, typeDefs: parse(data['_service'].sdl) };
  });
  const { supergraphSdl, errors } = composeServices(await Promise.all(services));
  if (supergraphSdl === undefined) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  const apollo = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }), stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, supergraph: supergraphSdl, stop: () => apollo.stop() };
}
