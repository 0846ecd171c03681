import type { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase as open } from '@samverkan/records';
import { tables } from './tables.js';

/** Opens a secretariat’s database and brings its tables up to date. Rejects when it cannot be reached. */
export const openDatabase = (databaseUrl: string): Promise<MikroORM> => open(databaseUrl, tables);
