import { ownedBy, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Stance } from './stance.js';
import { stateStance, StateStanceInput } from './stateStance.js';

const StanceResult = resultOf('Stance', Stance);

@Resolver(() => Stance)
export class StanceResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The member whose stance it is.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @Mutation(() => StanceResult, { description: 'States where the organisation stands on what its association says, in place of what it stated before. Refused with NOT_OWNER, BAD_ID, IN_THE_FUTURE, NO_OWN_ANSWER, BAD_ADDRESS.' })
  stateStance(@Arg('input', () => StateStanceInput, { description: 'Where it stands.' }) input: StateStanceInput, @Ctx() context: Context) {
    return runCommand({ name: 'stateStance', record: input.organisationId }, context, (em) => stateStance(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationStancesResolver {
  @FieldResolver(() => [Stance], { nullable: true, description: 'Where it stands on what a federation says for all, by the subjects’ ids. On what is not among them it has stated nothing.' })
  @Directive('@own')
  stances(@Ctx() { em }: Context, @Arg('federation', () => ID, { nullable: true, description: 'The federation’s id; all that it is a member of, when left out.' }) federation?: string): Promise<Stance[]> {
    return em.find(Stance, federation ? { subjectId: ownedBy(federation) } : {}, { orderBy: { subjectId: 'asc' } });
  }
}
