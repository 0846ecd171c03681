import { createLog, runProgram } from '@samverkan/common';
import { followManifest } from '../supergraph/followManifest.js';
import { readConfig } from './config.js';
import { startMembersService } from './service.js';

await runProgram(async () => {
  const { manifestFile, ...config } = readConfig();
  const log = createLog('members');
  const service = await startMembersService({ ...config, log });
  console.log(`Ready. A router takes its supergraph from ${service.supergraphUrl}`);
  return followManifest(service, manifestFile, log);
});
