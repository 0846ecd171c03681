import { DateScalar } from '@samverkan/common';
import type { Part } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { AgreementEnd, findAgreementEnds } from './deadline.js';

@Resolver(() => Organisation)
export class DeadlineResolver {
  @FieldResolver(() => [AgreementEnd], { nullable: true, description: 'The ends of the agreements in force that it keeps; open-ended ones are left out. For the gateway.' })
  @Directive('@inaccessible')
  agreementEnds(
    @Ctx() { em }: Context,
    @Arg('from', () => DateScalar, { description: 'The first day that is asked about.' }) from: string,
    @Arg('until', () => DateScalar, { description: 'The last day.' }) until: string,
  ): Promise<AgreementEnd[]> {
    return findAgreementEnds(em, from, until);
  }
}

/** When the agreements that the organisation keeps end, and by when notice must be given. */
export const deadlinePart: Part<Context> = { entities: [], resolvers: [DeadlineResolver] };
