import { writeFileSync } from 'node:fs';
import { schemaFile } from '@samverkan/schema';
import { writeSchema } from './writtenSchema.js';

/** `npm run schema` writes the files for all to read; a test compares them with what is composed. */
for (const [path, text] of writeSchema()) writeFileSync(schemaFile(path), text);
