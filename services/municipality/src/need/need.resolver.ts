import { checkFirst, nextState, Refusal, type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Need } from './need.js';
import { NEED_STATES, type NeedEvent } from './needState.js';
import { putForwardNeed, PutForwardNeedInput } from './putForwardNeed.js';

const NeedResult = resultOf('Need', Need);
const ID_OF_NEED = { description: 'The need’s id.' };

@Resolver(() => Need)
export class NeedResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The member that put it forward.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @Mutation(() => NeedResult, { description: 'Puts a need forward to a federation. Refused with NOT_OWNER, BAD_ID, OTHER_FEDERATION, NO_TEXT, IN_THE_FUTURE.' })
  putForwardNeed(@Arg('input', () => PutForwardNeedInput, { description: 'What is needed.' }) input: PutForwardNeedInput, @Ctx() context: Context) {
    return runCommand({ name: 'putForwardNeed', record: input.organisationId }, context, (em) => putForwardNeed(em, input));
  }

  @Mutation(() => NeedResult, { description: 'Notes that the federation has taken a need up. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE.' })
  noteNeedTakenUp(@Arg('id', () => ID, ID_OF_NEED) id: string, @Ctx() context: Context) {
    return moveNeed(context, 'noteNeedTakenUp', id, 'takeUp');
  }

  @Mutation(() => NeedResult, { description: 'Closes a need: it is met, or no longer there. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE.' })
  closeNeed(@Arg('id', () => ID, ID_OF_NEED) id: string, @Ctx() context: Context) {
    return moveNeed(context, 'closeNeed', id, 'close');
  }
}

function moveNeed(context: Context, name: string, id: string, event: NeedEvent): Promise<Need | Refused> {
  return runCommand({ name, record: id }, context, async (em) => {
    const need = await em.findOne(Need, id);
    if (!need) throw new Refusal('NO_RECORD', `There is no need ${id}.`, 'id');
    need.state = nextState(NEED_STATES, need.state, event);
    return need;
  });
}

@Resolver(() => Organisation)
export class OrganisationNeedsResolver {
  @FieldResolver(() => [Need], { nullable: true, description: 'The needs that it has put forward, the oldest first.' })
  @Directive('@own')
  needs(
    @Ctx() { em }: Context,
    @Arg('federation', () => ID, { nullable: true, description: 'To which federation; to any, when left out.' }) federation?: string,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'How many at most, 0–1000.' }) first = 1000,
  ): Promise<Need[]> {
    checkFirst(first);
    return em.find(Need, federation ? { federationId: federation } : {}, { orderBy: { submittedOn: 'asc', id: 'asc' }, limit: first });
  }
}
