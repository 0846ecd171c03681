import { createLog, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startGateway } from './gateway.js';
import { followManifest } from './supergraph/followManifest.js';

await runProgram(async () => {
  const { manifestFile, ...config } = readConfig();
  const log = createLog('gateway');
  return followManifest(await startGateway({ ...config, log }), manifestFile, log);
});
