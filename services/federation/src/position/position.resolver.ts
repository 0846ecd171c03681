import { type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { PositionState } from './codeLists.js';
import { JointPosition } from './jointPosition.js';
import { adoptPosition, AdoptPositionInput, proposePosition, ProposePositionInput, withdrawPosition } from './positionCommands.js';

const PositionResult = resultOf('JointPosition', JointPosition);

@Resolver(() => Federation)
export class FederationPositionsResolver {
  @FieldResolver(() => [JointPosition], { nullable: true, description: 'What it stands for, the latest adopted first, then the drafts. Source: the secretariat.' })
  @Directive('@own')
  jointPositions(@Ctx() { em }: Context, @Arg('states', () => [PositionState], { nullable: true, description: 'Only those in one of these states.' }) states?: PositionState[]): Promise<JointPosition[]> {
    return em.find(JointPosition, states ? { state: { $in: states } } : {}, { orderBy: { decidedOn: 'desc nulls last', id: 'asc' } });
  }
}

/** All refuse with NOT_OWNER another federation's position, and with NO_RECORD one that is not there. */
@Resolver()
export class PositionCommandsResolver {
  @Mutation(() => PositionResult, { description: 'Proposes a joint position, for the members. Refused with NO_TEXT.' })
  proposePosition(@Arg('input', () => ProposePositionInput, { description: 'The position.' }) input: ProposePositionInput, @Ctx() context: Context): Promise<JointPosition | Refused> {
    return runCommand({ name: 'proposePosition', record: context.organisation }, context, (em) => proposePosition(em, context.organisation, input));
  }

  @Mutation(() => PositionResult, { description: 'Records that the board has adopted a position. Refused with NOT_THE_BOARD, IN_THE_FUTURE, WRONG_STATE.' })
  adoptPosition(@Arg('input', () => AdoptPositionInput, { description: 'The decision.' }) input: AdoptPositionInput, @Ctx() context: Context): Promise<JointPosition | Refused> {
    return runCommand({ name: 'adoptPosition', record: input.id }, context, (em) => adoptPosition(em, input));
  }

  @Mutation(() => PositionResult, { description: 'Withdraws a position that is no longer held. Refused with WRONG_STATE.' })
  withdrawPosition(@Arg('id', () => ID, { description: 'The position’s id.' }) id: string, @Ctx() context: Context): Promise<JointPosition | Refused> {
    return runCommand({ name: 'withdrawPosition', record: id }, context, (em) => withdrawPosition(em, id));
  }
}
