import { writeFileSync } from 'node:fs';
import { writeSdl } from './sdl.js';

/** `npm run schema` writes the SDL for all to read; a test compares it with the classes. */
writeFileSync(new URL('../../../schema/extras/laholmsbuktens-va.graphql', import.meta.url), await writeSdl());
