import { createLog, oidc, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startLaholmsbuktensVa } from './service.js';

await runProgram(() => {
  const { identity, ...config } = readConfig();
  const log = createLog('laholmsbuktens-va');
  return startLaholmsbuktensVa({ ...config, identify: [oidc({ ...identity, log })], log });
});
