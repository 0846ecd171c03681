import { compose, listFederations, OPERATION_MANIFEST, readContract, readFederation, readSecretariat, writeOperationManifest } from '@samverkan/schema';
import { print } from 'graphql';
import { secretariatAddressOf } from '../members/addresses.js';
import { Directory } from '../members/directory.js';
import { Router } from '../members/router.js';
import { buildOverview } from '../overview/overview.js';
import { ownSubgraphs } from './subgraphs.js';

const NOTICE = '# Written by `npm run schema`. Do not edit it here.\n\n';

/** What the gateway adds to schema/: the overview's SDL, the supergraph, and the manifest of operations, by path within schema/. */
export function writeSchema(): Map<string, string> {
  const [federation] = listFederations();
  const { overview, supergraph } = writtenFor(federation!);
  return new Map([[OPERATION_MANIFEST, writeOperationManifest()], ['overview/overview.graphql', overview], ['supergraph.graphql', supergraph]]);
}

/** The overview and the supergraph of one federation. They are the same for every federation: its members are one subgraph, whoever and however many they are. */
export function writtenFor(federation: string): { overview: string; supergraph: string } {
  const contract = readContract();
  const secretariat = readSecretariat();
  const manifest = readFederation(federation);
  const { typeDefs } = buildOverview({ contract, secretariat }, () => manifest, new Router(new Directory(new Map())));
  const subgraphs = ownSubgraphs({ contract, overview: typeDefs, secretariat }, secretariatAddressOf(manifest));
  return { overview: `${NOTICE}${print(typeDefs)}\n`, supergraph: `${NOTICE}${compose(subgraphs).trim()}\n` };
}
