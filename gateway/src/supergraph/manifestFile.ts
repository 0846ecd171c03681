import { statSync, unwatchFile, watchFile } from 'node:fs';
import { ManifestRefused, readManifest, type Manifest } from '@samverkan/schema';

/**
 * Reads a manifest again whenever its file changes. The file's time is looked at, since that works for every editor and
 * every file system. One with faults is told, and what was read before stays in force.
 */
export function watchManifest(file: string, every: number, changed: (manifest: Manifest) => void, refused: (reason: string) => void): { stop: () => void } {
  const look = () => {
    try {
      changed(readManifest(file));
    } catch (error) {
      if (!(error instanceof ManifestRefused)) throw error;
      refused(error.message);
    }
  };
  statSync(file);
  watchFile(file, { interval: every, persistent: false }, look);
  return { stop: () => unwatchFile(file, look) };
}
