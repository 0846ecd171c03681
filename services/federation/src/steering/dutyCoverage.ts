import { Field, Int, ObjectType } from 'type-graphql';
import { Duty, DutyState } from './codeLists.js';
import { DutyAction, isComplete } from './dutyAction.js';
import { SteeringBody } from './steeringBody.js';

@ObjectType({ description: 'How one duty of a steering group stands in a period: whether the group has done it, and with which documents.' })
export class DutyCoverage {
  @Field(() => Duty, { nullable: true, description: 'Which duty.' })
  duty!: Duty;

  @Field(() => DutyState, { nullable: true, description: 'How it stands.' })
  state!: DutyState;

  @Field(() => Int, { nullable: true, description: 'How many actions are recorded in the period.' })
  actionCount!: number;

  @Field(() => Int, { nullable: true, description: 'How many of them are without a document.' })
  undocumentedCount!: number;

  @Field(() => [DutyAction], { nullable: true, description: 'The actions, the first one first.' })
  actions!: DutyAction[];

  @Field(() => [SteeringBody], { nullable: true, description: 'For REPORT_BACK: the bodies whose boards have had no report in the period. Empty for other duties.' })
  notReportedTo!: SteeringBody[];
}

interface Period {
  from: string;
  to: string;
  /** The day on which this is asked. */
  today: string;
}

/** How each duty stands in a period, all days as `YYYY-MM-DD`, first and last included. Actions outside it do not count. */
export function dutyCoverageOf(actions: readonly DutyAction[], bodies: readonly SteeringBody[], { from, to, today }: Period): DutyCoverage[] {
  const inPeriod = actions.filter(({ date }) => from <= date && date <= to);
  return Object.values(Duty).map((duty) => {
    const done = inPeriod.filter((action) => action.duty === duty);
    const received = new Set(done.map(({ reportedToId }) => reportedToId));
    const notReportedTo = duty === Duty.REPORT_BACK ? bodies.filter(({ organisationId }) => !received.has(organisationId)) : [];
    return {
      duty,
      state: stateOf(done, notReportedTo, to < today),
      actionCount: done.length,
      undocumentedCount: done.filter(({ evidence }) => evidence === null).length,
      actions: done,
      notReportedTo,
    };
  });
}

function stateOf(done: readonly DutyAction[], notReportedTo: readonly SteeringBody[], over: boolean): DutyState {
  if (!done.length) return over ? DutyState.OVERDUE : DutyState.DUE;
  return notReportedTo.length || !done.some(isComplete) ? DutyState.INCOMPLETE : DutyState.DONE;
}
