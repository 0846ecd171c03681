import { createLog, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startLaholmsbuktensVa } from './service.js';

await runProgram(() => startLaholmsbuktensVa({ ...readConfig(), log: createLog('laholmsbuktens-va') }));
