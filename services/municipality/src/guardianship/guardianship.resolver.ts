import { Refusal, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { inMonths } from '../count/months.js';
import { Organisation } from '../organisation/organisation.js';
import { CaseFlow } from './caseFlow.js';
import { establishJointUnit, EstablishJointUnitInput } from './establishJointUnit.js';
import { JointUnit, type JointUnitEvent, JointUnitResult, moveOn } from './jointUnit.js';
import { CaseFlowMonth, CaseFlowMonthResult, publishCaseFlow } from './publishCaseFlow.js';
import { publishVolunteers, VolunteerFigures, VolunteerFiguresResult } from './publishVolunteers.js';
import { recordCaseFlow, RecordCaseFlowInput } from './recordCaseFlow.js';
import { stateVolunteers, StateVolunteersInput } from './stateVolunteers.js';
import { VolunteerMonth } from './volunteerMonth.js';

const FROM = { nullable: true, description: 'From this month on, YYYY-MM.' };
const TO = { nullable: true, description: 'To this month, YYYY-MM, and with it.' };

@Resolver(() => JointUnit)
export class JointUnitResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that hosts it.' })
  @Directive('@own')
  host(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @FieldResolver(() => [CaseFlowMonth], { nullable: true, description: 'The cases that came to it, by month, the earliest first. What is withheld is the same whichever months are asked for.' })
  async caseFlow(@Root('id') id: string, @Ctx() { ownerEm }: Context, @Arg('from', () => String, FROM) from?: string, @Arg('to', () => String, TO) to?: string): Promise<CaseFlowMonth[]> {
    return inMonths(publishCaseFlow(await ownerEm().find(CaseFlow, { unit: id }, { orderBy: { month: 'asc' } })), { from, to });
  }

  @Mutation(() => JointUnitResult, { description: 'Makes a joint unit that is being set up. Refused with NOT_OWNER, NO_RECORD, NO_TEXT, NEGATIVE_COUNT, SERVES_NOBODY, SERVES_NO_PARTY.' })
  establishJointUnit(@Arg('input', () => EstablishJointUnitInput, { description: 'The unit.' }) input: EstablishJointUnitInput, @Ctx() context: Context) {
    return runCommand({ name: 'establishJointUnit', record: input.agreementId }, context, (em) => establishJointUnit(em, context.organisation, input));
  }

  @Mutation(() => JointUnitResult, { description: 'A unit that is being set up goes into operation. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE.' })
  startJointUnit(@Arg('id', () => ID, { description: 'The unit’s id.' }) id: string, @Ctx() context: Context) {
    return moveUnit('startJointUnit', 'start', id, context);
  }

  @Mutation(() => JointUnitResult, { description: 'A unit in operation begins to hand over what it has. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE.' })
  windDownJointUnit(@Arg('id', () => ID, { description: 'The unit’s id.' }) id: string, @Ctx() context: Context) {
    return moveUnit('windDownJointUnit', 'windDown', id, context);
  }

  @Mutation(() => JointUnitResult, { description: 'A unit is closed that was never in operation, or has handed over what it had. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE.' })
  closeJointUnit(@Arg('id', () => ID, { description: 'The unit’s id.' }) id: string, @Ctx() context: Context) {
    return moveUnit('closeJointUnit', 'close', id, context);
  }

  @Mutation(() => CaseFlowMonthResult, {
    description: 'Records the cases of a month, in place of what was recorded before; what comes back is what may be shown. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, BAD_MONTH, NEGATIVE_COUNT, NOT_SERVED, INCOMPLETE_TABLE, NOTHING_CLOSED, OPEN_DOES_NOT_FIT.',
  })
  recordCaseFlow(@Arg('input', () => RecordCaseFlowInput, { description: 'The cases.' }) input: RecordCaseFlowInput, @Ctx() context: Context) {
    return runCommand({ name: 'recordCaseFlow', record: input.unitId }, context, async (em) => {
      await recordCaseFlow(em, input);
      return publishCaseFlow(await em.find(CaseFlow, { unit: input.unitId }, { orderBy: { month: 'asc' } })).find(({ month }) => month === input.month)!;
    });
  }
}

@Resolver(() => Organisation)
export class OrganisationGuardianshipResolver {
  @FieldResolver(() => [JointUnit], { nullable: true, description: 'The joint units that it hosts, by their ids.' })
  @Directive('@own')
  jointUnits(@Ctx() { em }: Context): Promise<JointUnit[]> {
    return em.find(JointUnit, {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => [VolunteerFigures], { nullable: true, description: 'Volunteers and need in the municipalities for whose guardianship it answers, by month, the earliest first.' })
  async volunteers(@Ctx() { ownerEm }: Context, @Arg('from', () => String, FROM) from?: string, @Arg('to', () => String, TO) to?: string): Promise<VolunteerFigures[]> {
    return inMonths(await ownerEm().find(VolunteerMonth, {}, { orderBy: { month: 'asc', allocated: 'asc' } }), { from, to }).map(publishVolunteers);
  }

  @Mutation(() => VolunteerFiguresResult, { description: 'States volunteers and need at the end of a month, in place of what was stated before; what comes back is what may be shown. Refused with NOT_OWNER, BAD_MONTH, NEGATIVE_COUNT, NO_FIGURES, MUNICIPALITY_TWICE, NO_JOINT_BOARD.' })
  stateVolunteers(@Arg('input', () => StateVolunteersInput, { description: 'The figures.' }) input: StateVolunteersInput, @Ctx() context: Context) {
    return runCommand({ name: 'stateVolunteers', record: input.organisationId }, context, async (em) => publishVolunteers(await stateVolunteers(em, input)));
  }
}

function moveUnit(name: string, event: JointUnitEvent, id: string, context: Context) {
  return runCommand({ name, record: id }, context, async (em) => {
    const unit = await em.findOne(JointUnit, { id });
    if (!unit) throw new Refusal('NO_RECORD', `There is no unit ${id} here.`, 'id');
    return moveOn(unit, event);
  });
}
