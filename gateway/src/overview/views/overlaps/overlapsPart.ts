import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { agreementLink, findReference } from '../money/links.js';
import { findOverlaps, type CoveringAgreement, type Overlap } from './overlaps.js';

const ROWS = alsoNotPublished(`query Overlaps($representations: [_Any!]!, $asOf: Date) {
  _entities(representations: $representations) { ... on Organisation { coveredServices(asOf: $asOf) { serviceId agreementId from to certain } } }
}`, 'Agreement');

/** Where several agreements cover the same service of the same municipality. */
export function overlapsPart(router: Router): Part {
  const { directory } = router;
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "The services of a municipality that several agreements cover at once."
        overlaps(
          "In force on which day, as far as the dates tell; today when left out."
          asOf: Date
        ): Overlaps!
      }

      "Where agreements overlap. Source: what the keepers have written that their agreements cover."
      type Overlaps {
        "Each service with more than one agreement, those with the most first."
        overlaps: [Overlap!]!
        "How many; null as soon as a member is missing, since another agreement may be there."
        count: Int
        "Which keepers it is put together from."
        coverage: Coverage!
      }

      "A service that several agreements cover at once."
      type Overlap {
        "The service's id; it begins with the organisation that answers for it."
        serviceId: ID!
        "The service; null when its competent authority is no member of this federation."
        service: Service
        "The agreements, two or more."
        agreements: [CoveringAgreement!]!
      }

      "An agreement that covers a service."
      type CoveringAgreement {
        "The agreement's id."
        agreementId: ID!
        "The agreement."
        agreement: Agreement
        "From when it holds; null when not stated."
        from: PartialDate
        "Until when; null when open-ended or not stated."
        to: PartialDate
        "Whether it is certainly in force on the day; false where a date leaves it open."
        certain: Boolean!
      }
    `,
    resolvers: {
      Federation: {
        overlaps: (async (_federation: never, { asOf }: { asOf?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const answers = await router.organisations(ROWS, directory.ids, () => ({ asOf }), context);
          reportMissing(answers, info, context);
          const coverage = coverageOf(answers, context);
          const overlaps = findOverlaps(answers);
          return { overlaps, count: coverage.complete ? overlaps.length : null, coverage };
        }),
      },
      Overlap: { service: (({ serviceId }: Overlap) => findReference(directory, 'Service', serviceId)) },
      CoveringAgreement: { agreement: agreementLink<CoveringAgreement>(directory) },
    },
  };
}
