import { createLog, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startIdentity } from './service.js';

await runProgram(async () => startIdentity({ ...readConfig(), log: createLog('identity') }));
