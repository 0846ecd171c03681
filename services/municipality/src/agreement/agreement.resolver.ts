import { DateScalar, today } from '@samverkan/common';
import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Agreement } from './agreement.js';
import { AgreementParty } from './agreementParty.js';
import { AgreementVersion } from './agreementVersion.js';
import { Validity } from './codeLists.js';
import { validityOn } from './validity.js';

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: 'One of this organisation’s own agreements; null when it keeps none with that id.' })
  agreement(@Arg('id', () => ID, { description: 'The agreement’s id.' }) id: string, @Ctx() { loaders }: Context): Promise<Agreement | null> {
    return loaders.shown(Agreement).load(id);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that holds the agreement’s core for all parties: the host or the secretariat.' })
  @Directive('@own')
  keeper(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @FieldResolver(() => Validity, { nullable: true, description: 'Whether it is in force on a day, as far as its status and its dates tell. A date that is not known, or not exactly enough, makes it UNKNOWN.' })
  validity(@Root() agreement: Agreement, @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) asOf?: string): Validity {
    return validityOn(agreement, asOf ?? today(), today());
  }

  @FieldResolver(() => [AgreementVersion], { nullable: true, description: 'All versions, the first one first.' })
  versions(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<AgreementVersion[]> {
    return loaders.shownUnder(AgreementVersion, 'agreement', { number: 'asc' }).load(id);
  }

  @FieldResolver(() => [AgreementParty], { nullable: true, description: 'The parties, by their organisation ids.' })
  @Directive('@own')
  parties(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<AgreementParty[]> {
    return loaders.shownUnder(AgreementParty, 'agreement', { organisationId: 'asc' }).load(id);
  }
}
