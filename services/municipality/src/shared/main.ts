import { createLog, runProgram } from '@samverkan/common';
import { readSharedConfig } from './config.js';
import { startMembers } from './startMembers.js';

/** Several members in one process, as a launcher starts them: see {@link readSharedConfig}. */
await runProgram(() => startMembers({ ...readSharedConfig(), logOf: (organisation) => createLog(`member ${organisation}`), notice: (line) => process.send?.({ notice: line }) ?? console.error(line) }));
