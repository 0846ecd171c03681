import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Feedback, FeedbackEntry } from './feedback.js';
import { FeedbackResolver, OrganisationFeedbackResolver } from './feedback.resolver.js';

/** What the public remarks on the organisation's records, and what it answers. */
export const feedbackPart: Part<Context> = {
  entities: [Feedback, FeedbackEntry],
  appendOnly: [Feedback, FeedbackEntry],
  resolvers: [FeedbackResolver, OrganisationFeedbackResolver],
  references: { Feedback: ({ id }, { loaders }) => loaders.shown(Feedback).load(id) },
};
