import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { BadConfiguration } from '@samverkan/common';
import type { Audience } from './audience.js';

/** The roles of PostgreSQL under which requests run, one for each sort of audience. They own nothing, and none of them can log in or pass by row-level security. */
export const ROLES: Readonly<Record<Audience['of'], string>> = { anyone: 'samverkan_anyone', federations: 'samverkan_federation', owner: 'samverkan_owner' };

/** The setting that names the federations that a connection under ROLES.federations shows to. */
export const FEDERATIONS_SETTING = 'samverkan.federations';

const NAMES = Object.values(ROLES);

/** What a program in another database of the same cluster does at the same moment: the role is there already, or its row is being written. */
const AT_ONCE = new Set(['23505', '42710', 'XX000']);
const MAY_NOT = '42501';

/**
 * Makes sure that the cluster has the roles and that who connects may take them on; programs that start at once in many
 * databases of it may all do so. Rejects with BadConfiguration where they are missing and may not be made, or could pass by the policies.
 */
export async function ensureRoles(orm: MikroORM): Promise<void> {
  const em = orm.em.fork();
  for (let tries = 1; ; tries++) {
    try {
      for (const name of NAMES) await ensureRole(em, name);
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === MAY_NOT) throw new BadConfiguration(howTo());
      if (!code || !AT_ONCE.has(code) || tries === 5) throw error;
    }
  }
}

async function ensureRole(em: EntityManager, name: string): Promise<void> {
  const find = async () => (await em.execute<{ tooStrong: boolean; taken: boolean }[]>(FIND, [name]))[0];
  if (!(await find())) await em.execute(`create role ${name} nologin nobypassrls`);
  const role = await find();
  if (role?.tooStrong) throw new BadConfiguration(`the role ${name} could see what it must not: it has to be NOSUPERUSER, NOBYPASSRLS and NOLOGIN.`);
  if (!role?.taken) await em.execute(`grant ${name} to current_user with set true, inherit false`);
}

const FIND = `select rolsuper or rolbypassrls or rolcanlogin as "tooStrong", pg_has_role(current_user, oid, 'SET') as taken from pg_roles where rolname = ?`;

const howTo = () => `the database needs the roles ${NAMES.join(', ')}, and its user may not make them or take them on. As an administrator of the cluster, once: ${NAMES.map((name) => `create role ${name} nologin nobypassrls; grant ${name} to <user>;`).join(' ')}`;
