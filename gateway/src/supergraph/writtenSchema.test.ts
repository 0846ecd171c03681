import { readFileSync } from 'node:fs';
import { schemaFile } from '@samverkan/schema';
import { writeSchema } from './writtenSchema.js';

test.each([...writeSchema()])('schema/%s is what is composed; if not, run `npm run schema`', (path, text) => {
  expect(text).toBe(readFileSync(schemaFile(path), 'utf8'));
});
