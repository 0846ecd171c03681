import type { Configuration, MetadataStorage } from '@mikro-orm/core';
import { type EntityManager, type MikroORM, PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Audience } from './audience.js';
import { FEDERATIONS_SETTING, ROLES } from './roles.js';

/** The connections of one audience: each takes on the audience's role as it is opened, and a statement costs no round trip more. */
class AudienceDriver extends PostgreSqlDriver {
  constructor(config: Configuration, metadata: MetadataStorage, settings: Readonly<Record<string, string>>) {
    super(config);
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`).join(' ');
    const connection = new PostgreSqlConnection(config, { clientUrl: config.get('clientUrl')!, pool: config.get('pool'), driverOptions: { ...config.get('driverOptions'), options } });
    Object.assign(this, { platform: config.getPlatform(), connection });
    this.setMetadata(metadata);
  }
}

/**
 * One database as each audience sees it: a pool of connections for each, opened when somebody of it asks for the first
 * time. There are as many as there are sets of federations, a few; a connection that nobody uses is closed.
 */
export class Audiences {
  private readonly opened = new Map<string, EntityManager>();

  constructor(private readonly orm: MikroORM) {}

  /** What an audience sees, and the owner changes. To be forked for each request. */
  entityManager(audience: Audience): EntityManager {
    const settings = { role: ROLES[audience.of], ...(audience.of === 'federations' && { [FEDERATIONS_SETTING]: audience.federations.join(',') }) };
    const key = Object.values(settings).join(' ');
    let em = this.opened.get(key);
    if (!em) this.opened.set(key, (em = new AudienceDriver(this.orm.config, this.orm.getMetadata(), settings).createEntityManager(false)));
    return em;
  }

  async close(): Promise<void> {
    await Promise.all([...this.opened.values()].map((em) => em.getDriver().close(true)));
  }
}
