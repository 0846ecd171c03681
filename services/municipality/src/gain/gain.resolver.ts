import { checkFirst, nextState, Refusal, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { expectGain, ExpectGainInput } from './expectGain.js';
import { Gain } from './gain.js';
import { countGains, GainCount } from './gainCount.js';
import { MEASURE_STATES, type MeasureEvent } from './gainState.js';
import { getGain, observeGain, ObserveGainInput } from './observeGain.js';

const GainResult = resultOf('Gain', Gain);

const MeasureEvents = { begin: 'begin', finish: 'finish', drop: 'drop' } as const satisfies Record<MeasureEvent, MeasureEvent>;
registerEnumType(MeasureEvents, {
  name: 'GainMeasureEvent',
  description: 'What happens to a measure.',
  valuesConfig: { begin: { description: 'It gets under way.' }, finish: { description: 'It is done.' }, drop: { description: 'It is given up.' } },
});

@Resolver(() => Gain)
export class GainResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The party that expects it.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @Mutation(() => GainResult, { description: 'Says what the party expects of an agreement. Refused with NOT_OWNER, NOT_A_PARTY, NO_TEXT, NO_INDICATOR.' })
  expectGain(@Arg('input', () => ExpectGainInput, { description: 'What it expects.' }) input: ExpectGainInput, @Ctx() context: Context) {
    return runCommand({ name: 'expectGain', record: input.organisationId }, context, (em) => expectGain(em, input));
  }

  @Mutation(() => GainResult, { description: 'Says whether a gain came. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, NO_INDICATOR, NO_FIGURE, IN_THE_FUTURE.' })
  observeGain(@Arg('input', () => ObserveGainInput, { description: 'What was seen.' }) input: ObserveGainInput, @Ctx() context: Context) {
    return runCommand({ name: 'observeGain', record: input.id }, context, (em) => observeGain(em, input));
  }

  @Mutation(() => GainResult, { description: 'Moves the measure of a gain on. Refused with NOT_OWNER, NO_RECORD, NO_MEASURE, WRONG_STATE.' })
  moveMeasure(
    @Arg('id', () => ID, { description: 'The gain.' }) id: string,
    @Arg('event', () => MeasureEvents, { description: 'What happens to its measure.' }) event: MeasureEvent,
    @Ctx() context: Context,
  ) {
    return runCommand({ name: 'moveMeasure', record: id }, context, async (em) => {
      const gain = await getGain(em, id);
      if (!gain.measure) throw new Refusal('NO_MEASURE', 'Nothing in particular is done to bring this gain about.', 'id');
      gain.measure.state = nextState(MEASURE_STATES, gain.measure.state, event);
      return gain;
    });
  }
}

@Resolver(() => Organisation)
export class OrganisationGainsResolver {
  @FieldResolver(() => [Gain], { nullable: true, description: 'The gains that it expects of the agreements that it is party to, by their ids.' })
  @Directive('@own')
  gains(
    @Ctx() { em }: Context,
    @Arg('agreement', () => ID, { nullable: true, description: 'Of which agreement; of all when left out.' }) agreement?: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, 0–1000.' }) first = 20,
  ): Promise<Gain[]> {
    checkFirst(first);
    return em.find(Gain, agreement ? { agreementId: agreement } : {}, { orderBy: { id: 'asc' }, limit: first });
  }

  @FieldResolver(() => [GainCount], { nullable: true, description: 'How many gains it expects, by agreement, kind and state. For the gateway.' })
  @Directive('@inaccessible')
  gainCounts(@Ctx() { em }: Context): Promise<GainCount[]> {
    return countGains(em);
  }
}
