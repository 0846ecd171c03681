import { createLog, oidc, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startSecretariat } from './service.js';

await runProgram(() => {
  const { identity, ...config } = readConfig();
  const log = createLog(`secretariat ${config.federation}`);
  return startSecretariat({ ...config, identify: [oidc({ ...identity, log })], log });
});
