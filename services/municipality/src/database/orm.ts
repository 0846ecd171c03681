import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/postgresql';
import { Agreement } from '../agreement/agreement.js';
import { AgreementParty } from '../agreement/agreementParty.js';
import { AgreementVersion } from '../agreement/agreementVersion.js';
import { Term } from '../agreement/term.js';
import { OfficialCode } from '../organisation/officialCode.js';
import { Organisation } from '../organisation/organisation.js';
import { OrganisationNumber } from '../organisation/organisationNumber.js';
import { PopulationFigure } from '../organisation/populationFigure.js';
import { Provenance } from '../record/provenance.js';
import { Service } from '../service/service.js';
import { Decision } from '../statement/decision.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { migrations } from './migrations/index.js';
import { StatementLogger } from './statementCount.js';

export function ormConfig(databaseUrl: string): Options {
  return defineConfig({
    clientUrl: databaseUrl,
    entities: [Organisation, OrganisationNumber, OfficialCode, PopulationFigure, Service, Agreement, AgreementVersion, AgreementParty, PartyStatement, Term, Decision, Provenance],
    metadataProvider: ReflectMetadataProvider,
    metadataCache: { enabled: false },
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false },
    loggerFactory: (options) => new StatementLogger(options),
    pool: { min: 0, max: 8 },
  });
}

/** Opens a member’s database and brings its tables up to date. Rejects when it cannot be reached. */
export async function openDatabase(databaseUrl: string): Promise<MikroORM> {
  const orm = await MikroORM.init(ormConfig(databaseUrl));
  await orm.migrator.up();
  return orm;
}
