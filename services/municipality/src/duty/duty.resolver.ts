import { BadArgument, DateScalar, today } from '@samverkan/common';
import { checkPast, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { BodyDutyState } from './codeLists.js';
import { BodyDutyAction, dutyStateOn } from './bodyDutyAction.js';
import { DutyTally, tallyDuties } from './dutyTally.js';
import { completeDuty, recordDuty, RecordDutyInput } from './recordDuty.js';

const BodyDutyActionResult = resultOf('BodyDutyAction', BodyDutyAction);

@Resolver(() => BodyDutyAction)
export class BodyDutyActionResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body whose duty it is.' })
  @Directive('@own')
  body(@Root() { body }: BodyDutyAction, @Ctx() { loaders }: Context): Promise<Body | null> {
    return loaders.shown(Body).load(body.id);
  }

  @FieldResolver(() => BodyDutyState, { nullable: true, description: 'Where it stands on a day.' })
  state(@Root() action: BodyDutyAction, @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) on?: string): BodyDutyState {
    return dutyStateOn(action, on ?? today());
  }

  @Mutation(() => BodyDutyActionResult, { description: 'Enters one time that a body is to do one of its duties. Refused with NOT_OWNER, NO_RECORD, BODY_NOT_ACTIVE, NO_RECEIVER, BAD_ID, IN_THE_FUTURE.' })
  recordDuty(@Arg('input', () => RecordDutyInput, { description: 'The duty.' }) input: RecordDutyInput, @Ctx() context: Context) {
    return runCommand({ name: 'recordDuty', record: input.body }, context, (em) => recordDuty(em, input));
  }

  @Mutation(() => BodyDutyActionResult, { description: 'A duty was done, or its document is there now. Refused with NOT_OWNER, NO_RECORD, ALREADY_DONE, IN_THE_FUTURE.' })
  completeDuty(
    @Arg('id', () => ID, { description: 'The duty.' }) id: string,
    @Ctx() context: Context,
    @Arg('doneOn', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) doneOn?: string,
    @Arg('document', () => String, { nullable: true, description: 'The document that shows it: its address or diary number.' }) document?: string,
  ) {
    return runCommand({ name: 'completeDuty', record: id }, context, (em) => completeDuty(em, id, checkPast(doneOn, 'doneOn'), document ?? null));
  }
}

@Resolver(() => Body)
export class BodyDutiesResolver {
  @FieldResolver(() => [BodyDutyAction], { nullable: true, description: 'Its duties, each time that they were to be done, earliest first.' })
  @Directive('@own')
  duties(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<BodyDutyAction[]> {
    return loaders.under(BodyDutyAction, 'body', { dueOn: 'asc', id: 'asc' }).load(id);
  }
}

@Resolver(() => Organisation)
export class OrganisationDutiesResolver {
  @FieldResolver(() => [DutyTally], { nullable: true, description: 'What each of its bodies has done of its duties in a period, counted here. For the gateway. Errors: BAD_USER_INPUT.' })
  @Directive('@inaccessible')
  dutyTally(
    @Ctx() { em }: Context,
    @Arg('from', () => DateScalar, { description: 'Duties that were to be done on this day or later.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'And on this day or earlier.' }) to: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'How they stand on this day; today when left out.' }) asOf?: string,
  ): Promise<DutyTally[]> {
    if (to < from) throw new BadArgument('to', `${from} or later`, to);
    return tallyDuties(em, from, to, asOf ?? today());
  }
}
