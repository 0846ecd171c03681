import { MikroORM } from '@mikro-orm/postgresql';
import { BadConfiguration } from '@samverkan/common';
import { ormConfig } from './orm.js';

/**
 * Writes the migration that takes the tables from where the migrations leave them to what the classes say. Run by
 * `npm run migration -w services/laholmsbuktens-va`, with DATABASE_URL naming an empty PostgreSQL database to work it out in.
 */
const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new BadConfiguration('DATABASE_URL must name an empty PostgreSQL database.');

const config = ormConfig(databaseUrl);
const orm = await MikroORM.init({ ...config, migrations: { ...config.migrations, pathTs: 'src/database/migrations', path: 'src/database/migrations', emit: 'ts' } });
await orm.migrator.up();
const { fileName } = await orm.migrator.create();
console.log(fileName ? `written: src/database/migrations/${fileName}; add it to migrations/index.ts` : 'nothing to do: the migrations say what the classes say');
await orm.close(true);
