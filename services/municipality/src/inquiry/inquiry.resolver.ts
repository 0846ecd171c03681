import { resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Inquiry } from './inquiry.js';
import { InquiryKind } from './inquiryKind.js';
import { recordInquiry, RecordInquiryInput } from './recordInquiry.js';

const InquiryResult = resultOf('Inquiry', Inquiry);

@Resolver(() => Inquiry)
export class InquiryResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that asked.' })
  @Directive('@own')
  body(@Root() { body }: Inquiry, @Ctx() { loaders }: Context): Promise<Body | null> {
    return loaders.shown(Body).load(body.id);
  }

  @Mutation(() => InquiryResult, { description: 'Enters what a body has found out. Refused with NOT_OWNER, NO_RECORD, BODY_NOT_ACTIVE, NO_TEXT, NEGATIVE_COUNT.' })
  recordInquiry(@Arg('input', () => RecordInquiryInput, { description: 'The inquiry.' }) input: RecordInquiryInput, @Ctx() context: Context) {
    return runCommand({ name: 'recordInquiry', record: input.body }, context, (em) => recordInquiry(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationInquiriesResolver {
  @FieldResolver(() => [Inquiry], { nullable: true, description: 'What its bodies have found out by assessments of needs and dialogues with the public, in the order of the ids.' })
  @Directive('@own')
  inquiries(@Ctx() { em }: Context, @Arg('kind', () => InquiryKind, { nullable: true, description: 'Only those of this kind.' }) kind?: InquiryKind): Promise<Inquiry[]> {
    return em.find(Inquiry, kind ? { kind } : {}, { orderBy: { id: 'asc' } });
  }
}
