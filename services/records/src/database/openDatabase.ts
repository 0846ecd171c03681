import 'reflect-metadata';
import type { EntityClass, MigrationObject } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/postgresql';
import { StatementLogger } from './statementCount.js';

/** What a program keeps in its database. */
export interface Tables {
  /** Every class with a table, and every class that is embedded in one. */
  entities: readonly EntityClass[];
  /** Every migration, in the order in which they are run. */
  migrations: MigrationObject[];
}

export function ormConfig(databaseUrl: string, { entities, migrations }: Tables): Options {
  return defineConfig({
    clientUrl: databaseUrl,
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    metadataCache: { enabled: false },
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false },
    loggerFactory: (options) => new StatementLogger(options),
    pool: { min: 0, max: 8 },
  });
}

/** Opens a database and brings its tables up to date. Rejects when it cannot be reached. */
export async function openDatabase(databaseUrl: string, tables: Tables): Promise<MikroORM> {
  const orm = await MikroORM.init(ormConfig(databaseUrl, tables));
  await orm.migrator.up();
  return orm;
}
