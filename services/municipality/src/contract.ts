import { writeSharedSdl } from '@samverkan/common';
import { addressedCommands, withoutTokenCommands } from '@samverkan/records';
import { buildMemberSchema } from './schema.js';

const NOTICE = '# The member contract, written by `npm run schema` from the classes of services/municipality. Do not edit it here.';

/** The SDL of the contract: what all members' subgraphs share. Ends with a line break. */
export async function writeContract(): Promise<string> {
  return writeSharedSdl(NOTICE, addressedCommands(withoutTokenCommands((await buildMemberSchema()).typeDefs)));
}
