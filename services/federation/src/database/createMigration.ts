import { writeMigration } from '@samverkan/records';
import { tables } from './tables.js';

/** Run by `npm run migration -w services/federation`, with DATABASE_URL naming an empty PostgreSQL database. */
await writeMigration('src/database/migrations', tables);
