import type { EntityManager } from '@mikro-orm/postgresql';
import { findWithUnseen, Unseen } from '@samverkan/records';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { WithheldGround } from '../count/withheldGround.js';
import { CaseFlow } from '../guardianship/caseFlow.js';
import { JointUnit } from '../guardianship/jointUnit.js';
import { publishCaseFlow } from '../guardianship/publishCaseFlow.js';
import { publishVolunteers } from '../guardianship/publishVolunteers.js';
import { VolunteerMonth } from '../guardianship/volunteerMonth.js';
import { LoadProfile } from '../load/loadProfile.js';
import { Organisation } from '../organisation/organisation.js';
import { Staffing } from '../staffing/staffing.js';
import { FigureSubject, WithheldFigures, withheldCounts } from './withheldFigures.js';

@Resolver(() => Organisation)
export class OrganisationWithheldResolver {
  @FieldResolver(() => [WithheldFigures], { nullable: true, description: 'The figures that it has and does not show, and why, by what they are of.' })
  async withheld(@Ctx() context: Context): Promise<WithheldFigures[]> {
    const { ownerEm } = context;
    const staffing = (await findWithUnseen(Staffing, {}, { orderBy: { staffFunction: 'asc', asOf: 'asc' } }, context)).filter((row) => row instanceof Unseen) as unknown as Staffing[];
    const loads = await findWithUnseen(LoadProfile, {}, { orderBy: { service: { id: 'asc' }, year: 'asc' } }, context);
    const volunteers = await ownerEm().find(VolunteerMonth, {}, { orderBy: { month: 'asc', allocated: 'asc' } });
    return [
      ...[...Map.groupBy(staffing, ({ staffFunction }) => staffFunction)].map(([of, rows]) => notPublished(FigureSubject.STAFFING, of, rows.length)),
      ...loads.flatMap(withheldLoads),
      ...volunteers.flatMap((month) => withheldCounts(FigureSubject.VOLUNTEERS, month.month, publishVolunteers(month))),
      ...(await withheldCases(await context.em.find(JointUnit, {}, { orderBy: { id: 'asc' } }), ownerEm())),
    ];
  }
}

const notPublished = (subject: FigureSubject, of: string, figures: number): WithheldFigures => ({ subject, of, ground: WithheldGround.NOT_PUBLISHED, figures });

/** The owner is told too of which months others are not. */
const withheldLoads = (profile: LoadProfile | Unseen): WithheldFigures[] => {
  const service = (profile as Pick<LoadProfile, 'service'>).service.id;
  if (profile instanceof Unseen) return [notPublished(FigureSubject.LOADS, service, 1)];
  const grounds = Map.groupBy(profile.months.flatMap(({ withheld }) => withheld ?? []), (ground) => ground);
  return [...grounds].map(([ground, months]) => ({ subject: FigureSubject.LOADS, of: service, ground, figures: months.length }));
};

async function withheldCases(units: readonly JointUnit[], em: EntityManager): Promise<WithheldFigures[]> {
  const flows = await em.find(CaseFlow, {}, { orderBy: { month: 'asc' } });
  return units.flatMap(({ id }) => publishCaseFlow(flows.filter(({ unit }) => unit.id === id)).flatMap((month) => withheldCounts(FigureSubject.CASES, month.month, month)));
}
