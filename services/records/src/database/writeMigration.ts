import { MikroORM } from '@mikro-orm/postgresql';
import { BadConfiguration } from '@samverkan/common';
import { ormConfig, type Tables } from './openDatabase.js';

/**
 * Writes the migration that takes the tables from where the migrations leave them to what the classes say, into
 * `folder`. DATABASE_URL names an empty PostgreSQL database to work it out in; throws BadConfiguration without one.
 */
export async function writeMigration(folder: string, tables: Tables, databaseUrl = process.env['DATABASE_URL']): Promise<void> {
  if (!databaseUrl) throw new BadConfiguration('DATABASE_URL must name an empty PostgreSQL database.');
  const config = ormConfig(databaseUrl, tables);
  const orm = await MikroORM.init({ ...config, migrations: { ...config.migrations, pathTs: folder, path: folder, emit: 'ts' } });
  await orm.migrator.up();
  const { fileName } = await orm.migrator.create();
  console.log(fileName ? `written: ${folder}/${fileName}; add it to ${folder}/index.ts` : 'nothing to do: the migrations say what the classes say');
  await orm.close(true);
}
