import { existsSync } from 'node:fs';

/** Hive Gateway is in a folder of its own, since it needs other versions than ours: it is compared with where it is installed. */
export const hiveIsInstalled = () => existsSync(new URL('../hive/node_modules', import.meta.url));
