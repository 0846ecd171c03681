import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, PartialDateScalar } from '@samverkan/common';
import { Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { getBody } from '../body/getBody.js';
import { areApart } from '../body/tenure.js';
import { Officeholder } from './officeholder.js';
import { OfficeRole } from './officeRole.js';

@InputType({ description: 'A person who takes up a public role.' })
export class AppointInput {
  @Field(() => ID, { description: 'The organisation in which the role is.' })
  organisation!: string;

  @Field(() => String, { description: 'The person’s name.' })
  name!: string;

  @Field(() => OfficeRole, { description: 'The role.' })
  role!: OfficeRole;

  @Field(() => String, { description: 'The role as the organisation names it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The party that the person represents.' })
  party?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body of the same organisation in which the role is held.' })
  body?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when.' })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when, that day included.' })
  to?: string | null;
}

export async function appoint(em: EntityManager, { organisation, name, role, title, party, body, from, to }: AppointInput): Promise<Officeholder> {
  if (!name.trim() || !title.trim()) throw new Refusal('NO_TEXT', 'An officeholder has a name and a role with a name.', name.trim() ? 'title' : 'name');
  if (body) await getBody(em, body);
  return em.create(Officeholder, { id: newRecordId(organisation, 'officeholder'), name, role, title, party: party ?? null, bodyId: body ?? null, from: from ?? null, to: to ?? null, provenance: statedHere() });
}

/** The person leaves the role; `on` is the last day. */
export async function leaveOffice(em: EntityManager, id: string, on: string): Promise<Officeholder> {
  const officeholder = await em.findOne(Officeholder, { id });
  if (!officeholder) throw new Refusal('NO_RECORD', `${id} is none of the organisation’s officeholders.`, 'id');
  if (areApart(officeholder, { from: on, to: on })) throw new Refusal('NOT_HELD', `The role is held from ${officeholder.from ?? 'no stated day'} to ${officeholder.to ?? 'no stated day'}; it ends within that time.`, 'on');
  officeholder.to = on;
  return officeholder;
}
