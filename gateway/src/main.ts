import { createLog, runProgram } from '@samverkan/common';
import { readConfig } from './config.js';
import { startGateway } from './gateway.js';
import { watchManifest } from './supergraph/manifestFile.js';

/** How often the manifest's file is looked at, in milliseconds. */
const LOOK = 1_000;

await runProgram(async () => {
  const { manifestFile, ...config } = readConfig();
  const log = createLog('gateway');
  const gateway = await startGateway({ ...config, log });
  const file = watchManifest(
    manifestFile,
    LOOK,
    (manifest) => void gateway.apply(manifest).then(() => log.info('a changed manifest is in force'), () => undefined),
    (reason) => log.error({ reason }, 'a changed manifest was refused: the old one stays in force'),
  );
  return {
    url: gateway.url,
    stop: async () => {
      file.stop();
      await gateway.stop();
    },
  };
});
