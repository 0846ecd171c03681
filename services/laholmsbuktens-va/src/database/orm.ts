import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/postgresql';
import { silentLog, type Logger } from '@samverkan/common';
import { Plant } from '../plant/plant.js';
import { PlantCapacity } from '../plant/plantCapacity.js';
import { Provenance } from '../record/provenance.js';
import { Service } from '../service/service.js';
import { ConnectedInhabitants } from '../supplyArea/connectedInhabitants.js';
import { Supply } from '../supplyArea/supply.js';
import { SupplyArea } from '../supplyArea/supplyArea.js';
import { WaterProtection } from '../supplyArea/waterProtection.js';
import { migrations } from './migrations/index.js';

/** With a log at level debug, every SQL statement is a line of it. */
export function ormConfig(databaseUrl: string, log: Logger = silentLog): Options {
  return defineConfig({
    clientUrl: databaseUrl,
    entities: [Service, SupplyArea, Plant, Supply, ConnectedInhabitants, WaterProtection, PlantCapacity, Provenance],
    metadataProvider: ReflectMetadataProvider,
    metadataCache: { enabled: false },
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false },
    debug: log.isLevelEnabled('debug') ? ['query'] : false,
    logger: (message) => log.debug(message),
    colors: false,
    pool: { min: 0, max: 8 },
  });
}

/** Opens the database and brings its tables up to date. Rejects when it cannot be reached. */
export async function openDatabase(databaseUrl: string, log?: Logger): Promise<MikroORM> {
  const orm = await MikroORM.init(ormConfig(databaseUrl, log));
  await orm.migrator.up();
  return orm;
}
