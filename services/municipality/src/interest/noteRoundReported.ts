import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, PartialDateScalar } from '@samverkan/common';
import { checkId, ownedBy, Refusal } from '@samverkan/records';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { AreaInterest } from './areaInterest.js';

@InputType({ description: 'That the secretariat has reported a mapping round, as a member notes it.' })
export class NoteRoundReportedInput {
  @Field(() => ID, { description: 'The member that notes it, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The round: `<federation>:round:<ULID>`.' })
  roundId!: string;

  @Field(() => PartialDateScalar, { description: 'When it was reported.' })
  reportedOn!: string;

  @Field(() => [ID], { nullable: true, description: 'The areas that the report is about: `<federation>:area:<ULID>`; all of the federation, when left out.' })
  areaIds?: string[] | null;
}

@ObjectType({ description: 'What a member has said of its interest that is in the report of a mapping round, and from now on for everyone, where the member has not said otherwise.' })
export class ReportedInterests {
  @Field(() => ID, { nullable: true, description: 'The round.' })
  roundId!: string;

  @Field(() => [AreaInterest], { nullable: true, description: 'What it has said, by the areas’ ids.' })
  @Directive('@own')
  interests!: AreaInterest[];
}

/**
 * Notes that a round is reported: what the organisation has said of the areas in it, and what was in no report yet, is
 * the members’ alone no more. What it says of them later stays so. Throws a Refusal: BAD_ID, NO_RECORD.
 */
export async function noteRoundReported(em: EntityManager, { roundId, reportedOn, areaIds }: NoteRoundReportedInput): Promise<ReportedInterests> {
  checkId(roundId, ['round'], 'roundId');
  const federation = findOwner(roundId)!;
  for (const id of areaIds ?? []) {
    checkId(id, ['area'], 'areaIds');
    if (findOwner(id) !== federation) throw new Refusal('BAD_ID', `${id} is no area of ${federation}, whose round it is.`, 'areaIds');
  }
  const interests = await em.find(AreaInterest, { areaId: areaIds ? { $in: areaIds } : ownedBy(federation), reportedOn: null }, { orderBy: { areaId: 'asc' } });
  if (!interests.length) throw new Refusal('NO_RECORD', 'The organisation has said nothing of these areas that is not in a report already.', areaIds ? 'areaIds' : 'roundId');
  for (const interest of interests) em.assign(interest, { roundId, reportedOn });
  return Object.assign(new ReportedInterests(), { roundId, interests });
}
