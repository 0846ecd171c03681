import { DateScalar, today } from '@samverkan/common';
import { checkFirst, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Audience, InformationState } from './codeLists.js';
import { InformationDuty, stateOn } from './informationDuty.js';
import { informParty, InformPartyInput } from './informParty.js';

const InformationDutyResult = resultOf('InformationDuty', InformationDuty);
const ON = { nullable: true, description: 'The day; today when left out.' };

@ObjectType({ description: 'Where one duty to make an agreement known stands. For the gateway.' })
@Directive('@inaccessible')
export class InformationFigure {
  @Field(() => ID, { nullable: true, description: 'The duty.' })
  dutyId!: string;

  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => Audience, { nullable: true, description: 'Who is to know of it.' })
  audience!: Audience;

  @Field(() => InformationState, { nullable: true, description: 'Whether it is done.' })
  state!: InformationState;
}

@Resolver(() => InformationDuty)
export class InformationDutyResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The party whose duty it is.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @FieldResolver(() => InformationState, { nullable: true, description: 'Whether it is done, on a day.' })
  state(@Root() duty: InformationDuty, @Arg('on', () => DateScalar, ON) on?: string): InformationState {
    return stateOn(duty, on ?? today());
  }

  @Mutation(() => InformationDutyResult, {
    description: 'Ticks off that the party has made an agreement known to an audience. Refused with NOT_OWNER, NOT_A_PARTY, NO_EVIDENCE, IN_THE_FUTURE, DUE_BEFORE_DONE.',
  })
  informParty(@Arg('input', () => InformPartyInput, { description: 'To whom, and what shows it.' }) input: InformPartyInput, @Ctx() context: Context) {
    return runCommand({ name: 'informParty', record: input.organisationId }, context, (em) => informParty(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationInformationDutiesResolver {
  @FieldResolver(() => [InformationDuty], { nullable: true, description: 'Its duties to make agreements known, by agreement and audience.' })
  @Directive('@own')
  informationDuties(
    @Ctx() { em }: Context,
    @Arg('agreement', () => ID, { nullable: true, description: 'Which agreement; all when left out.' }) agreement?: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, 0–1000.' }) first = 20,
  ): Promise<InformationDuty[]> {
    checkFirst(first);
    return em.find(InformationDuty, agreement ? { agreementId: agreement } : {}, { orderBy: { agreementId: 'asc', audience: 'asc' }, limit: first });
  }

  @FieldResolver(() => [InformationFigure], { nullable: true, description: 'Where all of its duties to make agreements known stand on a day. For the gateway.' })
  @Directive('@inaccessible')
  async informationFigures(@Ctx() { em }: Context, @Arg('on', () => DateScalar, ON) on?: string): Promise<InformationFigure[]> {
    const duties = await em.find(InformationDuty, {}, { orderBy: { agreementId: 'asc', audience: 'asc' } });
    return duties.map((duty) => ({ dutyId: duty.id, agreementId: duty.agreementId, audience: duty.audience, state: stateOn(duty, on ?? today()) }));
  }
}
