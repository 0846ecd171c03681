import { BadArgument, today, UNKNOWN_DATE } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { askAll } from '../askAll.js';
import { addMonths } from './addMonths.js';

/** As a member says it of an agreement that it keeps. */
interface AgreementEnd {
  agreementId: string;
  endsOn: string | null;
  autoRenews: boolean | null;
  noticeGiven: boolean;
  noticePeriodMonths: number | null;
  noticeBy: string | null;
  isDue: boolean;
}

const FIELDS = 'ends: agreementEnds(from: $from, until: $until) { agreementId endsOn autoRenews noticeGiven noticePeriodMonths noticeBy isDue }';

/** The most months that are looked ahead: a hundred years. */
const LONGEST = 1200;

/** Which agreements end soon, and by when notice must be given. */
export function deadlinesPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "The agreements in force that end, or that notice must be given on, within so many months. Open-ended ones are left out. Errors: BAD_USER_INPUT."
        deadlines(
          "How many months ahead, 0–1200."
          withinMonths: Int = 6
          "From which day on; today when left out."
          from: Date
        ): Deadlines!
      }

      "When agreements in force end, and by when notice must be given. An end is never worked out from a notice period that is not known. Sources: the keepers."
      type Deadlines {
        "The first day that is looked at."
        from: Date!
        "The last day."
        until: Date!
        "Those that end, or that notice must be given on, from the first to the last day; the nearest first."
        agreements: [AgreementDeadline!]!
        "Those with an end whose notice period is not known, so that nobody can say by when notice must be given, whenever they end."
        noticeUnknown: [AgreementDeadline!]!
        "Those with a term whose end is not known."
        endUnknown: [AgreementDeadline!]!
        "Which members this is put together from."
        coverage: Coverage!
      }

      "When one agreement ends, and by when notice must be given."
      type AgreementDeadline {
        "The agreement."
        agreement: Agreement!
        "When it ends, as exactly as it is known; null when not stated."
        endsOn: PartialDate
        "Whether it goes on unless notice is given; null when not stated."
        autoRenews: Boolean
        "Whether notice has been given already."
        noticeGiven: Boolean!
        "The notice period in months; null when not known."
        noticePeriodMonths: Int
        "The last day on which notice is certainly in time: the notice period before the first day that the end may mean. Null when either is not known, or notice has been given."
        noticeBy: Date
      }
    `,
    resolvers: {
      Federation: {
        deadlines: (async (_federation: never, { withinMonths, from: first }: { withinMonths: number | null; from?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const months = withinMonths ?? 6;
          if (months < 0 || months > LONGEST) throw new BadArgument('withinMonths', `from 0 to ${LONGEST}`, months);
          const from = first ?? today();
          const until = addMonths(from, months);
          const { said, coverage } = await askAll(router, { fields: FIELDS, of: ['Agreement'], types: '$from: Date!, $until: Date!', variables: { from, until } }, context, info);
          const ends = [...said.values()].flatMap((organisation) => (organisation['ends'] ?? []) as AgreementEnd[]);
          const shown = (chosen: AgreementEnd[]) => chosen.toSorted((a, b) => (placeOf(a, from) < placeOf(b, from) ? -1 : 1)).map(toDeadline);
          return {
            from,
            until,
            agreements: shown(ends.filter(({ isDue }) => isDue)),
            noticeUnknown: shown(ends.filter((end) => hasEnd(end) && !end.noticeGiven && end.noticePeriodMonths === null)),
            endUnknown: shown(ends.filter((end) => !hasEnd(end))),
            coverage,
          };
        }),
      },
    },
  };
}

const hasEnd = ({ endsOn }: AgreementEnd) => endsOn !== null && endsOn !== UNKNOWN_DATE;

/** What comes next: notice, if there is still time for it, or else the end. */
function placeOf({ noticeBy, endsOn, agreementId }: AgreementEnd, from: string): string {
  return `${noticeBy !== null && noticeBy >= from ? noticeBy : (endsOn ?? UNKNOWN_DATE)} ${agreementId}`;
}

const toDeadline = ({ agreementId, isDue: _isDue, ...end }: AgreementEnd) => ({ ...end, agreement: referenceTo('Agreement', agreementId) });
