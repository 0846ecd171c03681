import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar } from '@samverkan/common';
import { checkPast, nextState, Refusal, statedHere } from '@samverkan/records';
import { Field, Float, ID, InputType } from 'type-graphql';
import { GainState } from './codeLists.js';
import { Gain } from './gain.js';
import { GAIN_STATES, type Finding } from './gainState.js';

@InputType({ description: 'What a party has seen of a gain that it expected.' })
export class ObserveGainInput {
  @Field(() => ID, { description: 'The gain.' })
  id!: string;

  @Field(() => GainState, { description: 'Whether it came; NOT_MEASURED where nobody has measured.' })
  state!: GainState;

  @Field(() => Float, { nullable: true, description: 'What the indicator showed; must be given unless nobody has measured.' })
  observed?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was looked at; today when left out.' })
  observedOn?: string | null;
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, NO_INDICATOR, NO_FIGURE, IN_THE_FUTURE. */
export async function observeGain(em: EntityManager, { id, state, observed = null, observedOn }: ObserveGainInput): Promise<Gain> {
  const gain = await getGain(em, id);
  const next = nextState(GAIN_STATES, gain.state, state as Finding);
  const isMeasured = next !== GainState.NOT_MEASURED;
  if (isMeasured && gain.indicator === null) throw new Refusal('NO_INDICATOR', 'What has no indicator cannot be observed: it is not measured.', 'state');
  if (isMeasured !== (observed !== null)) throw new Refusal('NO_FIGURE', 'What is measured has a figure, and what is not measured has none.', 'observed');
  Object.assign(gain, { state: next, observed, observedOn: checkPast(observedOn, 'observedOn'), provenance: statedHere() });
  return gain;
}

/** Throws a Refusal NO_RECORD where there is none. */
export async function getGain(em: EntityManager, id: string): Promise<Gain> {
  const gain = await em.findOne(Gain, id);
  if (!gain) throw new Refusal('NO_RECORD', `There is no gain ${id}.`, 'id');
  return gain;
}
