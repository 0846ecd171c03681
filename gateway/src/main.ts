import { createLog, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startGateway } from './gateway.js';

await runProgram(async () => startGateway({ ...readConfig(), log: createLog('gateway') }));
