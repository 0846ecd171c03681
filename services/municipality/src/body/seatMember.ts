import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, newRecordId, PartialDateScalar } from '@samverkan/common';
import { checkId, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import type { Body } from './body.js';
import { BodyState, SeatMode, SeatRole } from './codeLists.js';
import { getBody } from './getBody.js';
import { Seat } from './seat.js';
import { areApart } from './tenure.js';

@InputType({ description: 'A seat in a body, and who is to hold it: a body, an officeholder, or a role that is only named.' })
export class SeatMemberInput {
  @Field(() => ID, { description: 'The body.' })
  body!: string;

  @Field(() => String, { description: 'Who holds the seat, as the body’s papers name it.' })
  holder!: string;

  @Field(() => ID, { nullable: true, description: 'The body that holds it, perhaps another organisation’s.' })
  holderBody?: string | null;

  @Field(() => ID, { nullable: true, description: 'The officeholder who holds it; not together with `holderBody`.' })
  officeholder?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that the holder belongs to; read off `holderBody` or `officeholder` when left out.' })
  holderOrganisation?: string | null;

  @Field(() => SeatRole, { defaultValue: SeatRole.MEMBER, description: 'What the holder does in the body.' })
  role!: SeatRole;

  @Field(() => SeatMode, { defaultValue: SeatMode.STANDING, description: 'Whether the holder always takes part.' })
  mode!: SeatMode;

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when.' })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when, that day included.' })
  to?: string | null;
}

export async function seatMember(em: EntityManager, input: SeatMemberInput): Promise<Seat> {
  const body = await getBody(em, input.body);
  if (body.state === BodyState.DISSOLVED) throw new Refusal('BODY_NOT_ACTIVE', `${body.name} is dissolved and takes no members.`, 'body');
  checkHolder(input);
  if (input.holderBody) await checkNoCycle(em, body, input.holderBody);
  if (input.role === SeatRole.CHAIR) await checkOnlyChair(em, input);
  return em.create(Seat, {
    id: newRecordId(findOwner(body.id)!, 'seat'),
    body: body.id,
    holder: input.holder,
    holderBodyId: input.holderBody ?? null,
    officeholderId: input.officeholder ?? null,
    holderOrganisationId: input.holderOrganisation ?? findOwner(input.holderBody ?? input.officeholder) ?? null,
    role: input.role,
    mode: input.mode,
    from: input.from ?? null,
    to: input.to ?? null,
    provenance: statedHere(),
  });
}

function checkHolder({ holder, holderBody, officeholder, holderOrganisation }: SeatMemberInput): void {
  if (!holder.trim()) throw new Refusal('NO_TEXT', 'A seat names who holds it.', 'holder');
  if (holderBody && officeholder) throw new Refusal('TWO_HOLDERS', 'A seat is held by a body or by an officeholder, not by both.', 'officeholder');
  if (holderBody) checkId(holderBody, ['body'], 'holderBody');
  if (officeholder) checkId(officeholder, ['officeholder'], 'officeholder');
  if (holderOrganisation && findOwner(holderOrganisation) !== holderOrganisation) throw new Refusal('BAD_ID', 'holderOrganisation must be the id of an organisation.', 'holderOrganisation');
}

/** From the holder down through the bodies that sit in it, as far as they are the organisation's own. */
const WITHIN = `
  with recursive within (id) as (
    select ?::text collate "C"
    union
    select seat.holder_body_id collate "C" from seat join within on seat.body_id = within.id where seat.holder_body_id is not null and seat."to" is null
  )
  select 1 from within where id = ?`;

async function checkNoCycle(em: EntityManager, body: Body, holderBody: string): Promise<void> {
  if (findOwner(holderBody) === findOwner(body.id)) await getBody(em, holderBody, 'holderBody');
  const found = await em.execute<unknown[]>(WITHIN, [holderBody, body.id]);
  if (found.length > 0) throw new Refusal('BODY_CYCLE', `A body cannot be a member of itself, nor of a body that sits in it: ${body.name} would be both.`, 'holderBody');
}

async function checkOnlyChair(em: EntityManager, { body, from = null, to = null }: SeatMemberInput): Promise<void> {
  const chairs = await em.find(Seat, { body, role: SeatRole.CHAIR });
  const other = chairs.find((chair) => !areApart(chair, { from, to }));
  if (other) throw new Refusal('SECOND_CHAIR', `A body has one chair at a time, and ${other.holder} is not certain to have left when this one begins.`, 'role');
}
