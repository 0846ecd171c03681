import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Network } from './network.js';
import { FederationNetworksResolver, NetworkCommandsResolver, NetworkResolver } from './network.resolver.js';
import { Representation } from './representation.js';

/** Where the members are represented, and by whom. */
export const networkPart: Part<Context> = {
  entities: [Network, Representation],
  resolvers: [NetworkResolver, FederationNetworksResolver, NetworkCommandsResolver],
  references: {
    Network: ({ id }, { loaders }) => loaders.shown(Network).load(id),
    Representation: ({ id }, { loaders }) => loaders.shown(Representation).load(id),
  },
};
