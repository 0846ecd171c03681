import type { Logger, Running } from '@samverkan/common';
import type { Manifest } from '@samverkan/schema';
import { watchManifest } from './manifestFile.js';

/** How often the manifest's file is looked at, in milliseconds. */
const LOOK = 1_000;

/** The same program, which from now on puts its manifest into force whenever the file changes, until it is stopped. */
export function followManifest(program: Running & { apply: (manifest: Manifest) => Promise<void> }, file: string, log: Logger): Running {
  const watch = watchManifest(
    file,
    LOOK,
    (manifest) => void program.apply(manifest).then(() => log.info('a changed manifest is in force'), () => undefined),
    (reason) => log.error({ reason }, 'a changed manifest was refused: the old one stays in force'),
  );
  return {
    url: program.url,
    stop: async () => {
      watch.stop();
      await program.stop();
    },
  };
}
