import { writeSharedSdl } from '@samverkan/common';
import { withoutTokenCommands } from '@samverkan/records';
import { buildSecretariatSchema } from './schema.js';

const NOTICE = '# The secretariat’s subgraph, written by `npm run schema` from the classes of services/federation. Do not edit it here.';

/** The SDL of the subgraph that the gateway composes with: the secretariat’s own root fields apart. Ends with a line break. */
export async function writeContract(): Promise<string> {
  return writeSharedSdl(NOTICE, withoutTokenCommands((await buildSecretariatSchema()).typeDefs));
}
