import 'reflect-metadata';
import type { EntityClass, MigrationObject } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/postgresql';
import { ChangeEvent } from '../change/changeEvent.js';
import { followChanges, type Followed } from '../change/followChanges.js';
import { followVersions } from '../command/followVersions.js';
import { RecordVersion } from '../command/recordVersion.js';
import { preparePool } from './preparePool.js';
import { guardTables, liftPolicies } from '../sharing/guardTables.js';
import { ensureRoles, ROLES } from '../sharing/roles.js';
import type { SharingRules } from '../sharing/rules.js';
import { StatementLogger } from './statementCount.js';

/** What a program keeps in its database. */
export interface Tables extends Followed {
  /** Every class with a table, and every class that is embedded in one. */
  entities: readonly EntityClass[];
  /** Every migration, in the order in which they are run. */
  migrations: MigrationObject[];
  /** Who sees the rows of each class: a class without a rule is its owner's alone. */
  sharing: SharingRules;
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
    // those of the history are no part of any class; policies, and what is told of the history, follow from the rules of sharing
    schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true, ignorePolicies: true, ignoreSchema: Object.values(ROLES) },
    loggerFactory: (options) => new StatementLogger(options),
    pool: { min: 0, max: 8 },
    driverOptions: { onPoolCreated: preparePool },
  });
}

/** Any number, the same for all programs: who holds it brings the tables of its database up to date. */
const UPDATING = 7_203_114;

/**
 * Opens a database and brings its tables up to date; where it keeps a history, every table is in it, and every table
 * hides what is not shared from the roles that requests run under. Programs that open the same database at once do so one
 * after the other. Rejects when it cannot be reached, and with BadConfiguration where the roles are missing and may not be made.
 */
export async function openDatabase(databaseUrl: string, tables: Tables): Promise<MikroORM> {
  const orm = await MikroORM.init(ormConfig(databaseUrl, tables));
  await ensureRoles(orm);
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [UPDATING]);
    if ((await orm.migrator.getPending()).length) await liftPolicies(orm);
    await orm.migrator.up();
    if (tables.entities.includes(ChangeEvent)) await followChanges(orm, tables);
    if (tables.entities.includes(RecordVersion)) await followVersions(orm, tables.unrecorded);
    await guardTables(orm, em, tables.sharing);
  });
  return orm;
}
