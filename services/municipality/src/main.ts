import { createLog, oidc, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startMember } from './service.js';

await runProgram(() => {
  const { identity, ...config } = readConfig();
  const log = createLog(`member ${config.organisation}`);
  return startMember({ ...config, identify: [oidc({ ...identity, log })], log });
});
