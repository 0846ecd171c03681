import { BadArgument, DateScalar, newRecordId, today } from '@samverkan/common';
import { type Refused, resultOf, runCommand, statedHere } from '@samverkan/records';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { DutyAction, isComplete } from './dutyAction.js';
import { DutyCoverage, dutyCoverageOf } from './dutyCoverage.js';
import { EvidenceInput } from './evidence.js';
import { documentDutyAction, recordDutyAction, RecordDutyActionInput } from './recordDutyAction.js';
import { SteeringBody } from './steeringBody.js';
import { SteeringGroup } from './steeringGroup.js';

const DutyActionResult = resultOf('DutyAction', DutyAction);
const BY_DATE = { date: 'asc', id: 'asc' } as const;

@Resolver(() => Federation)
export class FederationSteeringResolver {
  @FieldResolver(() => SteeringGroup, { nullable: true, description: 'The group that steers it; null when it has none. Source: the secretariat.' })
  steeringGroup(@Ctx() { em }: Context): Promise<SteeringGroup | null> {
    return em.findOne(SteeringGroup, { id: { $ne: null } }, { orderBy: { id: 'desc' } });
  }
}

@Resolver(() => DutyAction)
export class DutyActionResolver {
  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it counts: following up without a document does not.' })
  complete(@Root() action: DutyAction): boolean {
    return isComplete(action);
  }
}

@Resolver(() => SteeringGroup)
export class SteeringGroupResolver {
  @FieldResolver(() => [SteeringBody], { nullable: true, description: 'The bodies that it is made up of, by their organisation ids.' })
  composedOf(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<SteeringBody[]> {
    return loaders.under(SteeringBody, 'group', { organisationId: 'asc' }).load(id);
  }

  @FieldResolver(() => [DutyAction], { nullable: true, description: 'All that it has done for its duties, the first one first.' })
  dutyActions(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<DutyAction[]> {
    return loaders.under(DutyAction, 'group', BY_DATE).load(id);
  }

  @FieldResolver(() => [DutyCoverage], { nullable: true, description: 'How each of its duties stands in a period. Errors: BAD_USER_INPUT where the period ends before it begins.' })
  async dutyCoverage(
    @Root('id') id: string,
    @Ctx() { loaders }: Context,
    @Arg('from', () => DateScalar, { description: 'The period’s first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Its last day.' }) to: string,
  ): Promise<DutyCoverage[]> {
    if (to < from) throw new BadArgument('to', `not before ${from}`, to);
    const [actions, bodies] = await Promise.all([loaders.under(DutyAction, 'group', BY_DATE).load(id), loaders.under(SteeringBody, 'group', { organisationId: 'asc' }).load(id)]);
    return dutyCoverageOf(actions, bodies, { from, to, today: today() });
  }

  @Mutation(() => DutyActionResult, { description: 'Records what the group did. Refused with NO_RECORD, NOT_OWNER, NO_RECEIVER, NO_REPORT, NO_PARTY, NO_TEXT.' })
  recordDutyAction(@Arg('input', () => RecordDutyActionInput, { description: 'What it did.' }) input: RecordDutyActionInput, @Ctx() context: Context): Promise<DutyAction | Refused> {
    return runCommand({ name: 'recordDutyAction', record: input.groupId }, context, (em) => recordDutyAction(em, newRecordId(context.organisation, 'duty-action'), input, statedHere()));
  }

  @Mutation(() => DutyActionResult, { description: 'Adds the document that shows an action. Refused with NO_RECORD, NOT_OWNER, NO_TEXT.' })
  documentDutyAction(
    @Arg('id', () => ID, { description: 'The action.' }) id: string,
    @Arg('evidence', () => EvidenceInput, { description: 'The document.' }) evidence: EvidenceInput,
    @Ctx() context: Context,
  ): Promise<DutyAction | Refused> {
    return runCommand({ name: 'documentDutyAction', record: id }, context, (em) => documentDutyAction(em, id, evidence));
  }
}
