import { BadConfiguration } from '@samverkan/common';
import { readConfig } from './config.js';
import { loadGenerated } from './load/loadGenerated.js';

/** Loads generated records into a member's database: see {@link readConfig} for how to say which. */
try {
  const config = readConfig();
  const { services, agreements, statements } = await loadGenerated(config);
  console.log(`${config.organisation}: loaded ${services.length} services, ${agreements.length} agreements and ${statements.length} statements`);
} catch (error) {
  console.error(error instanceof BadConfiguration ? error.message : error);
  process.exitCode = error instanceof BadConfiguration ? 2 : 1;
}
