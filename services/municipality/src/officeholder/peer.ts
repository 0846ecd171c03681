import type { EntityManager } from '@mikro-orm/postgresql';
import { containing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A role in an organisation, and where it is met: in a body’s seat, or as an officeholder. For the gateway.' })
@Directive('@inaccessible')
export class Peer {
  @Field(() => String, { nullable: true, description: 'The role, as the organisation names it.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The seat that the role holds, or the officeholder in the role.' })
  recordId!: string;
}

/** Each role once in a body: of its own people, so not seats that other organisations hold, and no bodies. */
const PEERS = `
  select holder as title, id as "recordId" from seat
  where holder ilike ? and holder_body_id is null and officeholder_id is null and "to" is null and coalesce(holder_organisation_id, ?) = ?
  union all
  select title, id from officeholder where title ilike ? and "to" is null
  order by title, "recordId"
  limit 200`;

/** The roles with this text in their names, at most 200. */
export function findPeers(em: EntityManager, organisation: string, role: string): Promise<Peer[]> {
  return em.execute<Peer[]>(PEERS, [containing(role), organisation, organisation, containing(role)], 'all', em.getLoggerContext());
}
