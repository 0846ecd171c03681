import { Arg, Ctx, Directive, FieldResolver, ID, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Body } from './body.js';
import { BodyKind } from './codeLists.js';
import { Seat } from './seat.js';

@Resolver(() => Organisation)
export class OrganisationBodiesResolver {
  @FieldResolver(() => [Body], { nullable: true, description: 'Its bodies, in the order of their ids.' })
  @Directive('@own')
  bodies(@Ctx() { em }: Context, @Arg('kind', () => [BodyKind], { nullable: true, description: 'Of one of these kinds.' }) kind?: BodyKind[]): Promise<Body[]> {
    return em.find(Body, kind ? { kind: { $in: kind } } : {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => [Seat], { nullable: true, description: 'The seats in its bodies that an organisation’s bodies, officeholders or named roles hold, in the order of their ids (seeds L10, L19).' })
  @Directive('@own')
  seatsHeldBy(@Ctx() { em }: Context, @Arg('organisation', () => ID, { description: 'The organisation, which need not be a member.' }) organisation: string): Promise<Seat[]> {
    return em.find(Seat, { holderOrganisationId: organisation }, { orderBy: { id: 'asc' } });
  }
}
