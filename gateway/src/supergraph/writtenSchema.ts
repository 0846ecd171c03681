import { compose, listFederations, readContract, readFederation } from '@samverkan/schema';
import { print } from 'graphql';
import { Directory } from '../members/directory.js';
import { Router } from '../members/router.js';
import { buildOverview } from '../overview/overview.js';
import { ownSubgraphs } from './subgraphs.js';

const NOTICE = '# Written by `npm run schema`. Do not edit it here.\n\n';

/** What the gateway adds to schema/: the overview's SDL and each federation's supergraph, by path within schema/. */
export function writeSchema(): Map<string, string> {
  const files = new Map<string, string>();
  const contract = readContract();
  for (const federation of listFederations()) {
    const { typeDefs } = buildOverview(contract, () => readFederation(federation), new Router(new Directory(new Map())));
    files.set('overview/overview.graphql', `${NOTICE}${print(typeDefs)}\n`);
    files.set(`supergraphs/${federation}.graphql`, `${NOTICE}${compose(ownSubgraphs(contract, typeDefs)).trim()}\n`);
  }
  return files;
}
