import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Evaluation } from './evaluation.js';
import { EvaluationResolver, OrganisationReviewsResolver } from './evaluation.resolver.js';
import { Score } from './score.js';

/** The organisation’s own evaluations of the agreements that it is party to. */
export const reviewPart: Part<Context> = {
  entities: [Evaluation, Score],
  resolvers: [EvaluationResolver, OrganisationReviewsResolver],
  references: { Evaluation: ({ id }, { loaders }) => loaders.shown(Evaluation).load(id) },
};
