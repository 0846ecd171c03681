import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Inquiry } from './inquiry.js';
import { InquiryResolver, OrganisationInquiriesResolver } from './inquiry.resolver.js';

/** What the organisation's bodies have asked, of the facts and of the public. */
export const inquiryPart: Part<Context> = {
  entities: [Inquiry],
  resolvers: [InquiryResolver, OrganisationInquiriesResolver],
  references: { Inquiry: ({ id }, { loaders }) => loaders.shown(Inquiry).load(id) },
};
