import { createLog, oidc, runProgram } from '@samverkan/common';
import { readSharedConfig } from './config.js';
import { startMembers } from './startMembers.js';

/** Several members in one process, as a launcher starts them: see {@link readSharedConfig}. */
await runProgram(() => {
  const { identityOf, ...config } = readSharedConfig();
  return startMembers({
    ...config,
    logOf: (organisation) => createLog(`member ${organisation}`),
    identifyOf: (organisation, log) => [oidc({ ...identityOf(organisation), log })],
    notice: (line) => process.send?.({ notice: line }) ?? console.error(line),
  });
});
