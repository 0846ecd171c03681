import { BadArgument } from '@samverkan/common';
import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Accounts } from './accounts.js';

const MOST_YEARS = 50;

@Resolver(() => Organisation)
export class AccountsResolver {
  @FieldResolver(() => Accounts, { nullable: true, description: 'What it states of money, from one year to another, both included. For the gateway.' })
  @Directive('@inaccessible')
  accounts(
    @Root() { country }: Organisation,
    @Ctx() { em, organisation }: Context,
    @Arg('from', () => Int, { description: 'The first year.' }) from: number,
    @Arg('to', () => Int, { description: 'The last year.' }) to: number,
  ): Accounts {
    if (to < from || to - from >= MOST_YEARS) throw new BadArgument('to', `from the first year to ${MOST_YEARS - 1} years after it`, to);
    return new Accounts(em, organisation, country, { from, to });
  }
}
