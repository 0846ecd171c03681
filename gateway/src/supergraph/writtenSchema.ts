import { compose, listFederations, OPERATION_MANIFEST, readContract, readFederation, readSecretariat, writeOperationManifest } from '@samverkan/schema';
import { print } from 'graphql';
import { secretariatAddressOf } from '../members/addresses.js';
import { Directory } from '../members/directory.js';
import { Router } from '../members/router.js';
import { buildOverview } from '../overview/overview.js';
import { ownSubgraphs } from './subgraphs.js';

const NOTICE = '# Written by `npm run schema`. Do not edit it here.\n\n';

/** What the gateway adds to schema/: the overview's SDL, each federation's supergraph, and the manifest of operations, by path within schema/. */
export function writeSchema(): Map<string, string> {
  const files = new Map<string, string>([[OPERATION_MANIFEST, writeOperationManifest()]]);
  const contract = readContract();
  const secretariat = readSecretariat();
  for (const federation of listFederations()) {
    const { typeDefs } = buildOverview({ contract, secretariat }, () => readFederation(federation), new Router(new Directory(new Map())));
    files.set('overview/overview.graphql', `${NOTICE}${print(typeDefs)}\n`);
    files.set(`supergraphs/${federation}.graphql`, `${NOTICE}${compose(ownSubgraphs({ contract, overview: typeDefs, secretariat }, secretariatAddressOf(readFederation(federation)))).trim()}\n`);
  }
  return files;
}
