import { DateScalar, today } from '@samverkan/common';
import { checkPast, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Body } from './body.js';
import { BodyResult, SeatResult } from './body.results.js';
import { activateBody, dissolveBody } from './changeState.js';
import { SeatRole } from './codeLists.js';
import { endSeat } from './endSeat.js';
import { establishBody, EstablishBodyInput } from './establishBody.js';
import { Seat } from './seat.js';
import { seatMember, SeatMemberInput } from './seatMember.js';
import { holdsOn } from './tenure.js';

@Resolver(() => Body)
export class BodyResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that it belongs to.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body of the same organisation that it belongs under; null when there is none.' })
  @Directive('@own')
  async parent(@Root() { parentId }: Body, @Ctx() { loaders }: Context): Promise<Body | null> {
    return parentId === null ? null : loaders.shown(Body).load(parentId);
  }

  @FieldResolver(() => [Seat], { nullable: true, description: 'The seats in it, in the order of their ids.' })
  @Directive('@own')
  async seats(
    @Root('id') id: string,
    @Ctx() { loaders }: Context,
    @Arg('role', () => SeatRole, { nullable: true, description: 'Only those of this role.' }) role?: SeatRole,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Only those held on this day; former ones too when left out.' }) on?: string,
  ): Promise<Seat[]> {
    const seats = await loaders.under(Seat, 'body', { id: 'asc' }).load(id);
    return seats.filter((seat) => (!role || seat.role === role) && (!on || holdsOn(seat, on)));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who calls its meetings today; null when nobody is recorded.' })
  async convenor(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<string | null> {
    const seats = await loaders.under(Seat, 'body', { id: 'asc' }).load(id);
    return seats.find((seat) => seat.role === SeatRole.CONVENOR && holdsOn(seat, today()))?.holder ?? null;
  }

  @Mutation(() => BodyResult, { description: 'Sets up a body. Refused with NOT_OWNER, NO_TEXT, NO_DECISION_POWER, NO_RECORD, BAD_ID.' })
  establishBody(@Arg('input', () => EstablishBodyInput, { description: 'The body.' }) input: EstablishBodyInput, @Ctx() context: Context) {
    return runCommand({ name: 'establishBody', record: input.organisation }, context, (em) => establishBody(em, input));
  }

  @Mutation(() => BodyResult, { description: 'The body begins its work. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, NOBODY_SEATED.' })
  activateBody(@Arg('id', () => ID, { description: 'The body.' }) id: string, @Ctx() context: Context) {
    return runCommand({ name: 'activateBody', record: id }, context, (em) => activateBody(em, id));
  }

  @Mutation(() => BodyResult, { description: 'The body exists no more. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, IN_THE_FUTURE.' })
  dissolveBody(@Arg('id', () => ID, { description: 'The body.' }) id: string, @Ctx() context: Context, @Arg('on', () => DateScalar, { nullable: true, description: 'Its last day; today when left out.' }) on?: string) {
    return runCommand({ name: 'dissolveBody', record: id }, context, (em) => dissolveBody(em, id, checkPast(on, 'on')));
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body in which the seat is.' })
  @Directive('@own')
  body(@Root() { body }: Seat, @Ctx() { loaders }: Context): Promise<Body | null> {
    return loaders.shown(Body).load(body.id);
  }

  @Mutation(() => SeatResult, { description: 'Gives somebody a seat in a body. Refused with NOT_OWNER, NO_RECORD, BODY_NOT_ACTIVE, NO_TEXT, TWO_HOLDERS, BAD_ID, BODY_CYCLE, SECOND_CHAIR.' })
  seatMember(@Arg('input', () => SeatMemberInput, { description: 'The seat.' }) input: SeatMemberInput, @Ctx() context: Context) {
    return runCommand({ name: 'seatMember', record: input.body }, context, (em) => seatMember(em, input));
  }

  @Mutation(() => SeatResult, { description: 'A seat’s holder leaves it. Refused with NOT_OWNER, NO_RECORD, NOT_HELD.' })
  endSeat(@Arg('id', () => ID, { description: 'The seat.' }) id: string, @Arg('on', () => DateScalar, { description: 'The last day on which it is held.' }) on: string, @Ctx() context: Context) {
    return runCommand({ name: 'endSeat', record: id }, context, (em) => endSeat(em, id, on));
  }
}
