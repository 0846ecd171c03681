import { createLog, runProgram } from '@samverkan/common';
import { readArguments } from './arguments.js';
import { startOrdinaryGateway } from './ordinaryGateway.js';

await runProgram(async () => {
  const running = await startOrdinaryGateway({ ...readArguments(process.argv.slice(2)), log: createLog('gateway') });
  console.log(`Ready at ${running.url}`);
  return running;
});
