import { createLog, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startMember } from './service.js';

await runProgram(() => {
  const config = readConfig();
  return startMember({ ...config, log: createLog(`member ${config.organisation}`) });
});
