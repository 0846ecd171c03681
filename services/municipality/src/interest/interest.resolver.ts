import { findWithUnseen, ownedBy, resultOf, runCommand, type Unseen } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { AreaInterest } from './areaInterest.js';
import { noteRoundReported, NoteRoundReportedInput, ReportedInterests } from './noteRoundReported.js';
import { stateInterest, StateInterestInput } from './stateInterest.js';

const AreaInterestResult = resultOf('AreaInterest', AreaInterest);
const ReportedInterestsResult = resultOf('ReportedInterests', ReportedInterests);

@Resolver(() => AreaInterest)
export class InterestResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The member that says so.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @Mutation(() => AreaInterestResult, { description: 'States the organisation’s interest in an area, in place of what it stated before. Refused with NOT_OWNER, BAD_ID, IN_THE_FUTURE.' })
  stateInterest(@Arg('input', () => StateInterestInput, { description: 'What it says.' }) input: StateInterestInput, @Ctx() context: Context) {
    return runCommand({ name: 'stateInterest', record: input.organisationId }, context, (em) => stateInterest(em, input));
  }

  @Mutation(() => ReportedInterestsResult, { description: 'Notes that the secretariat has reported a mapping round: what the organisation has said of its areas, for the members until then, is for everyone from now on, all of it at once. Refused with NOT_OWNER, BAD_ID, NO_RECORD.' })
  noteRoundReported(@Arg('input', () => NoteRoundReportedInput, { description: 'Which round, and when.' }) input: NoteRoundReportedInput, @Ctx() context: Context) {
    return runCommand({ name: 'noteRoundReported', record: input.organisationId }, context, (em) => noteRoundReported(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationInterestsResolver {
  @FieldResolver(() => [AreaInterest], { nullable: true, description: 'What it says of its interest in the co-operation areas of a federation, by the areas’ ids. An area that is not among them it has not answered on; of one that is not published it is only told that it has.' })
  @Directive('@own')
  interests(@Ctx() context: Context, @Arg('federation', () => ID, { nullable: true, description: 'The federation’s id; all that it is a member of, when left out.' }) federation?: string): Promise<(AreaInterest | Unseen)[]> {
    return findWithUnseen(AreaInterest, federation ? { areaId: ownedBy(federation) } : {}, { orderBy: { areaId: 'asc' } }, context, ['areaId']);
  }
}
