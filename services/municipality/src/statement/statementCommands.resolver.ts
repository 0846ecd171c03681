import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { type Refused, runCommand } from '@samverkan/records';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { giveNotice, recordLeaving, recordTakingPart, withdrawNotice } from './giveNotice.js';
import type { PartyStatement } from './partyStatement.js';
import { recordDecision, RecordDecisionInput } from './recordDecision.js';
import { recordProposal, RecordProposalInput } from './recordProposal.js';
import { recordSignature, RecordSignatureInput } from './recordSignature.js';
import { PartyStatementResult } from './partyStatementResult.js';

const STATEMENT = { description: 'The party’s statement: `<party>:statement:<agreement>`.' };

type Result = Promise<PartyStatement | Refused>;

/** What a party states of itself. All refuse with NOT_OWNER another party’s statement, and with NO_RECORD one that is not there. */
@Resolver()
export class StatementCommandsResolver {
  @Mutation(() => PartyStatementResult, { description: 'Records a proposal before the meeting. Refused with BAD_ID, ROLE_MISSING, NOT_A_PARTY, NO_TEXT, POINTS, NO_VERSION.' })
  recordProposal(@Arg('input', () => RecordProposalInput, { description: 'The proposal.' }) input: RecordProposalInput, @Ctx() context: Context): Result {
    return run('recordProposal', input.id, context, (em) => recordProposal(em, input));
  }

  @Mutation(() => PartyStatementResult, { description: 'Records a decision. Refused with BAD_ID, ROLE_MISSING, NOT_A_PARTY, NO_TEXT, POINTS, NO_VERSION, WRONG_STATE.' })
  recordDecision(@Arg('input', () => RecordDecisionInput, { description: 'The decision.' }) input: RecordDecisionInput, @Ctx() context: Context): Result {
    return run('recordDecision', input.id, context, (em) => recordDecision(em, input));
  }

  @Mutation(() => PartyStatementResult, { description: 'Records that the party has signed. Refused with NO_DECISION, SIGNED_BEFORE_DECIDED, NO_VERSION, WRONG_STATE.' })
  recordSignature(@Arg('input', () => RecordSignatureInput, { description: 'The signature.' }) input: RecordSignatureInput, @Ctx() context: Context): Result {
    return run('recordSignature', input.id, context, (em) => recordSignature(em, input));
  }

  @Mutation(() => PartyStatementResult, { description: 'Notes that the party takes part in an agreement in force. Refused with WRONG_STATE.' })
  recordTakingPart(@Arg('id', () => ID, STATEMENT) id: string, @Ctx() context: Context): Result {
    return run('recordTakingPart', id, context, (em) => recordTakingPart(em, id));
  }

  @Mutation(() => PartyStatementResult, { description: 'Gives notice, for this party alone. Refused with END_BEFORE_START, WRONG_STATE.' })
  giveNotice(
    @Arg('id', () => ID, STATEMENT) id: string,
    @Arg('givenOn', () => PartialDateScalar, { description: 'When it is given.' }) givenOn: string,
    @Ctx() context: Context,
    @Arg('lastDay', () => PartialDateScalar, { nullable: true, description: 'The last day on which the party takes part; left out where it is not known.' }) lastDay: string | null = null,
  ): Result {
    return run('giveNotice', id, context, (em) => giveNotice(em, id, givenOn, lastDay));
  }

  @Mutation(() => PartyStatementResult, { description: 'Takes a notice back. Refused with WRONG_STATE.' })
  withdrawNotice(@Arg('id', () => ID, STATEMENT) id: string, @Ctx() context: Context): Result {
    return run('withdrawNotice', id, context, (em) => withdrawNotice(em, id));
  }

  @Mutation(() => PartyStatementResult, { description: 'Notes that the party takes part no longer. Refused with END_BEFORE_START, WRONG_STATE.' })
  recordLeaving(@Arg('id', () => ID, STATEMENT) id: string, @Arg('lastDay', () => PartialDateScalar, { description: 'The last day on which it took part.' }) lastDay: string, @Ctx() context: Context): Result {
    return run('recordLeaving', id, context, (em) => recordLeaving(em, id, lastDay));
  }
}

const run = (name: string, record: string, context: Context, work: (em: EntityManager) => Promise<PartyStatement>): Result => runCommand({ name, record }, context, work);
