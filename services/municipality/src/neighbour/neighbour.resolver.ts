import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Neighbour } from './neighbour.js';

@Resolver(() => Organisation)
export class OrganisationNeighboursResolver {
  @FieldResolver(() => [Neighbour], { nullable: true, description: 'Organisations whose areas border on its own, as far as it has stated them: who is not among them may be a neighbour all the same.' })
  neighbours(@Ctx() { em }: Context): Promise<Neighbour[]> {
    return em.find(Neighbour, {}, { orderBy: { organisationId: 'asc' } });
  }
}
