import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { type Refused, runCommand } from '@samverkan/records';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { adoptVersion, withdrawVersion } from './adoptVersion.js';
import type { Agreement } from './agreement.js';
import { AgreementResult } from './agreementResult.js';
import { amendAgreement, AmendAgreementInput } from './amendAgreement.js';
import { bringIntoForce } from './bringIntoForce.js';
import { draftAgreement, DraftAgreementInput } from './draftAgreement.js';
import { editVersion, EditVersionInput } from './editVersion.js';
import { endAgreement, expireAgreement } from './endAgreement.js';
import { noteNotice } from './noteNotice.js';
import { noteParty, NotePartyInput } from './noteParty.js';
import { proposeAgreement } from './proposeAgreement.js';
import { concludeReview, ConcludeReviewInput, startReview } from './reviewAgreement.js';
import { signAgreement } from './signAgreement.js';

const AGREEMENT = { description: 'The agreement’s id.' };
const VERSION = { description: 'The version’s number.' };
const SIGNED_ON = { description: 'When the last party signed.' };

type Result = Promise<Agreement | Refused>;

/** What a keeper does with an agreement. All refuse with NOT_OWNER what another organisation keeps, and with NO_RECORD what is not there. */
@Resolver()
export class AgreementCommandsResolver {
  @Mutation(() => AgreementResult, { description: 'Records an agreement under discussion. Refused with NO_TEXT, TOO_FEW_PARTIES, ALREADY_A_PARTY, BAD_ID, NO_SUCH_PRINCIPLE, NEGATIVE, END_BEFORE_START, OPEN_ENDED_WITH_END.' })
  draftAgreement(@Arg('input', () => DraftAgreementInput, { description: 'The draft.' }) input: DraftAgreementInput, @Ctx() context: Context): Result {
    return run('draftAgreement', input.keeper, context, async (em) => draftAgreement(em, input));
  }

  @Mutation(() => AgreementResult, { description: 'Puts a draft before its parties. Refused with WRONG_STATE.' })
  proposeAgreement(@Arg('id', () => ID, AGREEMENT) id: string, @Ctx() context: Context): Result {
    return run('proposeAgreement', id, context, (em) => proposeAgreement(em, id));
  }

  @Mutation(() => AgreementResult, { description: 'Notes what the keeper has heard of a party. Refused with NOT_A_PARTY, NOTHING_PROPOSED, NO_DECISION, TOO_FEW_PARTIES, WRONG_STATE.' })
  noteParty(@Arg('input', () => NotePartyInput, { description: 'What is heard.' }) input: NotePartyInput, @Ctx() context: Context): Result {
    return run('noteParty', input.id, context, (em) => noteParty(em, input));
  }

  @Mutation(() => AgreementResult, { description: 'Records that all parties have signed. Refused with NOT_ALL_SIGNED, TOO_FEW_PARTIES, WRONG_STATE.' })
  signAgreement(@Arg('id', () => ID, AGREEMENT) id: string, @Arg('signedOn', () => PartialDateScalar, SIGNED_ON) signedOn: string, @Ctx() context: Context): Result {
    return run('signAgreement', id, context, (em) => signAgreement(em, id, signedOn));
  }

  @Mutation(() => AgreementResult, { description: 'Brings a signed agreement into force. Refused with BINDS_NOBODY for a letter of intent, NOT_ALL_SIGNED, END_BEFORE_START, WRONG_STATE.' })
  bringIntoForce(
    @Arg('id', () => ID, AGREEMENT) id: string,
    @Ctx() context: Context,
    @Arg('from', () => PartialDateScalar, { nullable: true, description: 'From when; as its term says, when left out.' }) from: string | null = null,
  ): Result {
    return run('bringIntoForce', id, context, (em) => bringIntoForce(em, id, from));
  }

  @Mutation(() => AgreementResult, { description: 'Begins a review. The agreement stays in force. Refused with WRONG_STATE.' })
  startReview(@Arg('id', () => ID, AGREEMENT) id: string, @Ctx() context: Context): Result {
    return run('startReview', id, context, (em) => startReview(em, id));
  }

  @Mutation(() => AgreementResult, { description: 'Ends a review by what it came to. Refused with NOTHING_PROPOSED, NOT_ALL_SIGNED, WRONG_STATE.' })
  concludeReview(@Arg('input', () => ConcludeReviewInput, { description: 'What it came to.' }) input: ConcludeReviewInput, @Ctx() context: Context): Result {
    return run('concludeReview', input.id, context, (em) => concludeReview(em, input));
  }

  @Mutation(() => AgreementResult, { description: 'Proposes a new version. Refused with VERSION_PENDING, ORIGINAL_ONCE, KIND_AND_CONTENT, ALL_PARTIES_NEEDED, ALREADY_A_PARTY, NOT_A_PARTY, TOO_FEW_PARTIES, OPEN_ENDED_WITH_END, END_BEFORE_START, NO_TEXT, BAD_ID, WRONG_STATE.' })
  amendAgreement(@Arg('input', () => AmendAgreementInput, { description: 'The version.' }) input: AmendAgreementInput, @Ctx() context: Context): Result {
    return run('amendAgreement', input.id, context, (em) => amendAgreement(em, input));
  }

  @Mutation(() => AgreementResult, { description: 'Changes the words of a version that is not signed. Refused with SIGNED_VERSION.' })
  editVersion(@Arg('input', () => EditVersionInput, { description: 'The words.' }) input: EditVersionInput, @Ctx() context: Context): Result {
    return run('editVersion', input.id, context, (em) => editVersion(em, input));
  }

  @Mutation(() => AgreementResult, { description: 'Lets a proposed version, signed by all, take the place of the one before it. Refused with NOT_ALL_SIGNED, WRONG_STATE.' })
  adoptVersion(
    @Arg('id', () => ID, AGREEMENT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('signedOn', () => PartialDateScalar, SIGNED_ON) signedOn: string,
    @Ctx() context: Context,
    @Arg('inForceFrom', () => PartialDateScalar, { nullable: true, description: 'From when it holds.' }) inForceFrom: string | null = null,
  ): Result {
    return run('adoptVersion', id, context, (em) => adoptVersion(em, id, version, signedOn, inForceFrom));
  }

  @Mutation(() => AgreementResult, { description: 'Takes a proposed version back. Refused with WRONG_STATE.' })
  withdrawVersion(@Arg('id', () => ID, AGREEMENT) id: string, @Arg('version', () => Int, VERSION) version: number, @Ctx() context: Context): Result {
    return run('withdrawVersion', id, context, (em) => withdrawVersion(em, id, version));
  }

  @Mutation(() => AgreementResult, { description: 'Notes that a party has given notice; by that alone the agreement is under notice only where any party can end it. No end is worked out. Refused with NOT_A_PARTY, WRONG_STATE.' })
  noteNotice(
    @Arg('id', () => ID, AGREEMENT) id: string,
    @Arg('organisationId', () => ID, { description: 'The party’s organisation id.' }) organisationId: string,
    @Arg('givenOn', () => PartialDateScalar, { description: 'When it gave notice.' }) givenOn: string,
    @Ctx() context: Context,
  ): Result {
    return run('noteNotice', id, context, (em) => noteNotice(em, id, organisationId, givenOn));
  }

  @Mutation(() => AgreementResult, { description: 'Ends an agreement under notice. Refused with END_BEFORE_START, WRONG_STATE.' })
  endAgreement(@Arg('id', () => ID, AGREEMENT) id: string, @Arg('lastDay', () => PartialDateScalar, { description: 'The last day on which it held.' }) lastDay: string, @Ctx() context: Context): Result {
    return run('endAgreement', id, context, (em) => endAgreement(em, id, lastDay));
  }

  @Mutation(() => AgreementResult, { description: 'Notes that a fixed term has run out. Refused with TERM_NOT_OVER, WRONG_STATE.' })
  expireAgreement(@Arg('id', () => ID, AGREEMENT) id: string, @Ctx() context: Context): Result {
    return run('expireAgreement', id, context, (em) => expireAgreement(em, id));
  }
}

const run = (name: string, record: string, context: Context, work: (em: EntityManager) => Promise<Agreement>): Result => runCommand({ name, record }, context, work);
