import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { askAll } from '../askAll.js';
import { joinReviews, OUTCOMES, REVIEW_STATES, type Figure, type JoinedReview, type Kept, type Outcome, type ReviewState } from './joinReviews.js';

const FIELDS = 'keptInForce { agreementId partyIds } reviewFigures { evaluationId agreementId state outcome deliversOnPurpose valueForMoney nextReviewOn }';

interface ReviewsArguments {
  state?: ReviewState | null;
  outcome?: Outcome | null;
  valueForMoneyAtMost?: number | null;
}

/** What becomes of the agreements in force, by what their parties find of them. */
export function reviewsPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "What becomes of the agreements in force: each party's own evaluation, and where all are done, what they want together (seeds O6, O7)."
        reviews(
          "Only agreements whose review has come so far."
          state: ReviewState
          "Only agreements of which a party wants this."
          outcome: ReviewOutcome
          "Only agreements that a party gives so many points at most for value for money, 1–5."
          valueForMoneyAtMost: Int
        ): Reviews!
      }

      "The reviews of the agreements in force that members keep."
      type Reviews {
        "How many agreements in force there are; null as soon as a member is missing. The filter does not matter."
        total: Int
        "How many are known: at least so many."
        known: Int!
        "How many of those that are known stand where. The filter does not matter."
        byState: [ReviewStateCount!]!
        "What the parties of those that are known want. The filter does not matter."
        byOutcome: [ReviewOutcomeCount!]!
        "The agreements, by their ids."
        agreements: [AgreementReview!]!
        "Which members this is put together from."
        coverage: Coverage!
      }

      "How many agreements' reviews have come so far."
      type ReviewStateCount {
        "How far."
        state: ReviewState!
        "How many agreements."
        agreements: Int!
      }

      "How often an outcome is wanted."
      type ReviewOutcomeCount {
        "What is wanted."
        outcome: ReviewOutcome!
        "Of how many agreements all parties want it."
        joint: Int!
        "How many parties' finished evaluations want it."
        evaluations: Int!
      }

      "How far the review of an agreement has come, over its parties."
      enum ReviewState {
        "No party has planned to evaluate it."
        NOT_REVIEWED
        "A party has planned to, none has begun."
        PLANNED
        "Begun, and a party is not done."
        ONGOING
        "All parties that are members are done; what a party outside the federation finds is not heard here."
        MEMBERS_DONE
        "All parties are done, and want the same."
        AGREED
        "All parties are done, and want different things."
        DISAGREED
        "A party did not answer, so it cannot be said."
        UNKNOWN
      }

      "The review of one agreement, joined from its parties' evaluations. Sources: the parties."
      type AgreementReview {
        "The agreement."
        agreement: Agreement!
        "How far the review has come."
        state: ReviewState!
        "What all parties want; null unless all are done and want the same."
        jointOutcome: ReviewOutcome
        "What the parties that are done want, each thing once."
        outcomes: [ReviewOutcome!]!
        "The members that are party and not done; those that did not answer are among them."
        awaited: [Organisation!]!
        "The ids of parties outside the federation, which are not heard here."
        outside: [ID!]!
        "How the parties score it on delivering what it is for; null when none has."
        deliversOnPurpose: ScoreSpread
        "How the parties score it on value for money; null when none has."
        valueForMoney: ScoreSpread
        "When the first of the parties will look at it again; null when none says."
        nextReviewOn: PartialDate
        "Each party's last finished evaluation, and the one that it has not finished."
        evaluations: [Evaluation!]!
      }

      "Several parties' scores on one question, 1–5, and how far they are apart."
      type ScoreSpread {
        "The lowest."
        lowest: Int!
        "The highest."
        highest: Int!
        "The mean."
        mean: Float!
        "How many parties have scored. For the others the question does not apply, or they are not done."
        parties: Int!
      }
    `,
    resolvers: {
      Federation: {
        reviews: (async (_federation: never, args: ReviewsArguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { said, coverage } = await askAll(router, { fields: FIELDS, of: ['Evaluation', 'Agreement'] }, context, info);
          const says = [...said].map(([member, organisation]) => ({ member, kept: (organisation['keptInForce'] ?? []) as Kept[], figures: (organisation['reviewFigures'] ?? []) as Figure[] }));
          const reviews = joinReviews(says, (organisation) => router.directory.has(organisation));
          return {
            total: coverage.complete ? reviews.length : null,
            known: reviews.length,
            byState: REVIEW_STATES.map((state) => ({ state, agreements: reviews.filter((review) => review.state === state).length })),
            byOutcome: countOutcomes(reviews, says.flatMap(({ figures }) => figures)),
            agreements: reviews.filter((review) => isWanted(review, args)).map(toAgreementReview),
            coverage,
          };
        }),
      },
    },
  };
}

function countOutcomes(reviews: readonly JoinedReview[], figures: readonly Figure[]) {
  const inForce = new Set(reviews.map(({ agreementId }) => agreementId));
  return OUTCOMES.map((outcome) => ({
    outcome,
    joint: reviews.filter(({ jointOutcome }) => jointOutcome === outcome).length,
    evaluations: figures.filter((figure) => figure.state === 'DONE' && figure.outcome === outcome && inForce.has(figure.agreementId)).length,
  }));
}

function isWanted(review: JoinedReview, { state, outcome, valueForMoneyAtMost }: ReviewsArguments): boolean {
  if (state && review.state !== state) return false;
  if (outcome && !review.outcomes.includes(outcome)) return false;
  return valueForMoneyAtMost == null || (review.valueForMoney !== null && review.valueForMoney.lowest <= valueForMoneyAtMost);
}

const toAgreementReview = ({ agreementId, awaited, evaluationIds, ...review }: JoinedReview) => ({
  ...review,
  agreement: referenceTo('Agreement', agreementId),
  awaited: awaited.map((id) => referenceTo('Organisation', id)),
  evaluations: evaluationIds.map((id) => referenceTo('Evaluation', id)),
});
