import { createLog, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startSecretariat } from './service.js';

await runProgram(() => {
  const config = readConfig();
  return startSecretariat({ ...config, log: createLog(`secretariat ${config.federation}`) });
});
