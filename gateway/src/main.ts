import { createLog, oidc, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startGateway } from './gateway.js';
import { startTracing } from './observability/startTracing.js';
import { followManifest } from './supergraph/followManifest.js';

await runProgram(async () => {
  const { manifestFile, tracing, identity, ...config } = readConfig();
  const log = createLog('gateway');
  const stopTracing = await startTracing(tracing, log);
  const gateway = followManifest(await startGateway({ ...config, identify: [oidc({ ...identity, log })], processMetrics: true, log }), manifestFile, log);
  return {
    url: gateway.url,
    stop: async () => {
      await gateway.stop();
      await stopTracing();
    },
  };
});
