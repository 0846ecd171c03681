import { DateScalar, findOwner } from '@samverkan/common';
import { checkPast, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { closeMatter, dropMatter, prepareMatter, referMatter } from './changeMatter.js';
import { decideMatter, DecideMatterInput } from './decideMatter.js';
import { Matter } from './matter.js';
import { MatterDecision, matterDecisionId } from './matterDecision.js';
import { MatterState } from './matterState.js';
import { raiseMatter, RaiseMatterInput } from './raiseMatter.js';

const MatterResult = resultOf('Matter', Matter);
const MatterDecisionResult = resultOf('MatterDecision', MatterDecision);

const MATTER = { description: 'The matter.' };
const ON = { nullable: true, description: 'The day; today when left out.' };

@Resolver(() => Matter)
export class MatterResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that took it up.' })
  @Directive('@own')
  fromBody(@Root() { fromBody }: Matter, @Ctx() { loaders }: Context): Promise<Body | null> {
    return loaders.shown(Body).load(fromBody.id);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Where the decision is, if the deciding organisation has recorded one.' })
  @Directive('@inaccessible')
  @Directive('@memberRef(as: "decision", type: "MatterDecision", optional: true)')
  decisionId(@Root() { id, toBodyId }: Matter): string | null {
    return toBodyId === null ? null : matterDecisionId(findOwner(toBodyId)!, id);
  }

  @Mutation(() => MatterResult, { description: 'A body takes up a matter. Refused with NOT_OWNER, NO_RECORD, BODY_NOT_ACTIVE, NO_TEXT, BAD_ID, IN_THE_FUTURE.' })
  raiseMatter(@Arg('input', () => RaiseMatterInput, MATTER) input: RaiseMatterInput, @Ctx() context: Context) {
    return runCommand({ name: 'raiseMatter', record: input.fromBody }, context, (em) => raiseMatter(em, input));
  }

  @Mutation(() => MatterResult, { description: 'A matter has been prepared. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE.' })
  prepareMatter(@Arg('id', () => ID, MATTER) id: string, @Ctx() context: Context, @Arg('note', () => String, { nullable: true, description: 'What the body proposes.' }) note?: string) {
    return runCommand({ name: 'prepareMatter', record: id }, context, (em) => prepareMatter(em, id, note ?? null));
  }

  @Mutation(() => MatterResult, { description: 'Sends a matter on to a body that may decide. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, BAD_ID, BODY_NOT_ACTIVE, NO_DECISION_POWER, BEFORE_RAISED, IN_THE_FUTURE.' })
  referMatter(
    @Arg('id', () => ID, MATTER) id: string,
    @Arg('toBody', () => ID, { description: 'The body that is to decide, perhaps another organisation’s.' }) toBody: string,
    @Ctx() context: Context,
    @Arg('on', () => DateScalar, ON) on?: string,
  ) {
    return runCommand({ name: 'referMatter', record: id }, context, (em) => referMatter(em, id, toBody, checkPast(on, 'on')));
  }

  @Mutation(() => MatterResult, { description: 'A matter is done with. Refused with NOT_OWNER, NO_RECORD, NOT_DECIDED, WRONG_STATE, IN_THE_FUTURE.' })
  closeMatter(@Arg('id', () => ID, MATTER) id: string, @Ctx() context: Context, @Arg('on', () => DateScalar, ON) on?: string) {
    return runCommand({ name: 'closeMatter', record: id }, context, (em) => closeMatter(em, id, checkPast(on, 'on')));
  }

  @Mutation(() => MatterResult, { description: 'A matter is taken no further. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, NO_TEXT, IN_THE_FUTURE.' })
  dropMatter(
    @Arg('id', () => ID, MATTER) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
    @Ctx() context: Context,
    @Arg('on', () => DateScalar, ON) on?: string,
  ) {
    return runCommand({ name: 'dropMatter', record: id }, context, (em) => dropMatter(em, id, reason, checkPast(on, 'on')));
  }
}

@Resolver(() => MatterDecision)
export class MatterDecisionResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that decided.' })
  @Directive('@own')
  body(@Root() { body }: MatterDecision, @Ctx() { loaders }: Context): Promise<Body | null> {
    return loaders.shown(Body).load(body.id);
  }

  @Mutation(() => MatterDecisionResult, { description: 'A body decides on a matter that was sent to it, whoever raised it. Refused with NOT_OWNER, NO_RECORD, BODY_NOT_ACTIVE, NO_DECISION_POWER, BAD_ID, NOT_DECIDED, WRONG_STATE, NOT_REFERRED_HERE, ALREADY_DONE, IN_THE_FUTURE.' })
  decideMatter(@Arg('input', () => DecideMatterInput, { description: 'The decision.' }) input: DecideMatterInput, @Ctx() context: Context) {
    return runCommand({ name: 'decideMatter', record: input.body }, context, (em) => decideMatter(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationMattersResolver {
  @FieldResolver(() => [Matter], { nullable: true, description: 'The matters that its bodies have taken up, in the order of their ids.' })
  @Directive('@own')
  matters(
    @Ctx() { em }: Context,
    @Arg('fromBody', () => ID, { nullable: true, description: 'Only those that this body took up.' }) fromBody?: string,
    @Arg('toBody', () => ID, { nullable: true, description: 'Only those that were sent on to this body.' }) toBody?: string,
    @Arg('state', () => [MatterState], { nullable: true, description: 'Only those in one of these states.' }) state?: MatterState[],
  ): Promise<Matter[]> {
    return em.find(Matter, { ...(fromBody && { fromBody }), ...(toBody && { toBodyId: toBody }), ...(state && { state: { $in: state } }) }, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => [MatterDecision], { nullable: true, description: 'What its bodies have decided on matters that were sent to them, whoever raised them, in the order of their ids.' })
  @Directive('@own')
  matterDecisions(@Ctx() { em }: Context): Promise<MatterDecision[]> {
    return em.find(MatterDecision, {}, { orderBy: { id: 'asc' } });
  }
}
