import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startLoadGenerator } from './loadGenerator.mjs';

/**
 * A load generator, a folder for what programs read, and a list of what has been started, for as long as `use` takes:
 * whatever happens, all of it is gone afterwards.
 */
export async function withPrograms(use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samverkan-bench-'));
  const loadGenerator = await startLoadGenerator();
  const started = [];
  try {
    await use({ started, folder, loadGenerator });
  } finally {
    await Promise.all([...started, loadGenerator].map((program) => program.stop()));
    rmSync(folder, { recursive: true });
  }
}
