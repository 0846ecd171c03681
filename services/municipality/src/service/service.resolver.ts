import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Service } from './service.js';

@Resolver(() => Service)
export class ServiceResolver {
  @Query(() => Service, { nullable: true, description: 'One of this organisation’s own services; null when it has none with that id.' })
  service(@Arg('id', () => ID, { description: 'The service’s id.' }) id: string, @Ctx() { loaders }: Context): Promise<Service | null> {
    return loaders.shown(Service).load(id);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that is responsible for the service (CPSV-AP: has competent authority), whoever delivers it.' })
  @Directive('@own')
  competentAuthority(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }
}
