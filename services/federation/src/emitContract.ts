import { writeFileSync } from 'node:fs';
import { writeContract } from './contract.js';

/** `npm run schema` writes the SDL for all to read; a test compares it with the classes. */
writeFileSync(new URL('../../../schema/contract/federation.graphql', import.meta.url), await writeContract());
