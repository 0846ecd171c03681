import { BadArgument, today } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import { unknownMember } from '../../../members/errors.js';
import type { Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { rowsIn } from '../../survey.js';
import { addMonths } from '../deadlines/addMonths.js';
import { concerns, findDiscrepancies, PARTY_ROWS } from '../discrepancies/discrepancies.js';
import { findReference } from '../money/links.js';
import { agreementWork, byDay, type AgreementEnd, type Work } from './agreementWork.js';
import { byUnit, type StaleRecord, type UnitCount } from './byUnit.js';

/** Of everybody: where we differ, and when our agreements end, is known only together. Of the organisation itself: the rest. */
const QUERY = alsoNotPublished(`query Worklist($representations: [_Any!]!, $own: Boolean!, $on: Date!, $until: Date!) {
  _entities(representations: $representations) {
    ... on Organisation {
      ${PARTY_ROWS}
      agreementEnds(from: $on, until: $until) { agreementId endsOn noticeGiven noticeBy isDue }
      workItems(on: $on, until: $until) @include(if: $own) { kind dueOn lastDay recordId subject bodyId duty agreementId }
      staleRecords(on: $on, first: 200) @include(if: $own) { recordId recordType name agreementId responsibleUnit lastVerifiedOn version }
      freshnessCounts(on: $on) @include(if: $own) { responsibleUnit stale neverVerified }
      feedback(unanswered: true, first: 100) @include(if: $own) { id }
    }
  }
}`, 'Agreement', 'PartyStatement');

/** The most months that are looked ahead. */
const LONGEST = 120;

interface WorklistArguments {
  organisation: string;
  withinMonths: number | null;
  on?: string | null;
}

/** What a member has to do to keep its data right. */
export function worklistPart(router: Router): Part {
  const { directory } = router;
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "What a member has to do to keep its data right: what to verify, where it and others differ, what coming days need from it, which remarks wait for an answer. Errors: UNKNOWN_MEMBER, BAD_USER_INPUT."
        worklist(
          "The member, by its organisation id."
          organisation: ID!
          "How many months ahead, 0–120."
          withinMonths: Int = 3
          "From which day on; today when left out."
          on: Date
        ): Worklist!
      }

      "What a member has to do to keep its data right. Each list is null where who would know it has not answered. Sources: the member, and for what it shares with others the other members."
      type Worklist {
        "The member."
        organisation: Organisation!
        "What was not verified in the last 12 months, by the unit that answers for it, the unit with the most first: confirmRecords."
        toVerify: [UnitToVerify!]
        "Where the member and another owner say different things of the member as a party, or of a party to what the member keeps."
        differences: [Discrepancy!]!
        "What days that come, or have passed, need from it; the longest overdue first."
        deadlines: [WorklistDeadline!]
        "The remarks on its records that nobody has answered, the latest first: answerFeedback."
        remarks: [Feedback!]
        "Which members this is put together from."
        coverage: Coverage!
      }

      "What one unit has to verify."
      type UnitToVerify {
        "The unit; null when not known."
        responsibleUnit: String
        "How many records."
        count: Int!
        "Those of them that are among the member's 200 longest unverified."
        records: [RecordToVerify!]!
      }

      "A record that its owner has not verified in the last 12 months."
      type RecordToVerify {
        "The sort of record: its type in the graph, e.g. Agreement."
        recordType: String!
        "The record's id; where it has none, the parts of its key."
        recordId: ID!
        "What it is called, in its owner's language, with what it belongs to and its day; null where it has no name."
        name: String
        "The agreement that it is or is about; null where there is none, or where its keeper is no member here."
        agreement: Agreement
        "The day on which it was last verified; null when never."
        lastVerifiedOn: Date
        "The version that it has: for confirmRecords. Null where a record of its sort has none."
        version: Int
      }

      "Something that a day needs from a member."
      type WorklistDeadline {
        "What."
        kind: WorklistKind!
        "By when, as exactly as it is known."
        dueOn: PartialDate!
        "Whether all days that this may mean have passed."
        overdue: Boolean!
        "The id of the record that it is about."
        recordId: ID!
        "What tells it from others of its kind: a body's name, an audience's code. Null where the agreement says it."
        subject: String
        "The body that is to do it, or that meets; null where there is none."
        body: Body
        "Which of a body's duties: a code of BodyDuty; null where it is none."
        duty: String
        "The id of the agreement that it is about, whoever keeps it; null where there is none."
        agreementId: ID
        "The agreement that it is about; null where there is none, or where its keeper is no member here."
        agreement: Agreement
      }

      "What a day needs from a member, each with the command that settles it."
      enum WorklistKind {
        "The last day on which notice is certainly in time: decide whether to give it. giveNotice."
        DECIDE_ON_NOTICE
        "An agreement ends, and the time for notice has passed or is not known: see to what comes after."
        AGREEMENT_ENDS
        "An evaluation that was planned is to be finished: recordEvaluation."
        FINISH_EVALUATION
        "An agreement was to be looked at again, and no new evaluation of it is planned: planEvaluation."
        REVIEW_AGAIN
        "An agreement is to be made known to an audience: informParty."
        INFORM
        "A step that anchors a co-operation at home was planned: completeAnchoring."
        ANCHOR
        "A meeting of the year's plan is to be called: callMeeting."
        CALL_MEETING
        "A meeting was called, its day has passed, and nothing says that it was held: holdMeeting or cancelMeeting."
        RECORD_MEETING
        "A body is to do one of its duties: completeDuty."
        DO_DUTY
        "A body has done one of its duties, without the document that it needs: completeDuty."
        DOCUMENT_DUTY
      }
    `,
    resolvers: {
      RecordToVerify: { agreement: ({ agreementId }: StaleRecord) => findReference(directory, 'Agreement', agreementId) },
      Federation: {
        worklist: (async (_federation: never, { organisation, withinMonths, on: asked }: WorklistArguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          if (!directory.has(organisation)) throw unknownMember(organisation);
          const months = withinMonths ?? 3;
          if (months < 0 || months > LONGEST) throw new BadArgument('withinMonths', `from 0 to ${LONGEST}`, months);
          const on = asked ?? today();
          const answers = await router.organisations(QUERY, directory.ids, (member) => ({ own: member === organisation, on, until: addMonths(on, months) }), context);
          reportMissing(answers, info, context);
          const own = answers.find(({ member }) => member === organisation)!;
          const coverage = coverageOf(answers, context);
          const differences = findDiscrepancies(answers).filter((found) => concerns(found, organisation));
          if (!('organisation' in own)) return { organisation: referenceTo('Organisation', organisation), toVerify: null, differences, deadlines: null, remarks: null, coverage };

          const partyTo = new Set([...rowsIn<{ agreementId: string }>(own, 'statedParties'), ...answers.flatMap((answer) => rowsIn<{ agreementId: string; organisationId: string }>(answer, 'notedParties')).filter((noted) => noted.organisationId === organisation)].map(({ agreementId }) => agreementId));
          const ends = answers.flatMap((answer) => rowsIn<AgreementEnd>(answer, 'agreementEnds'));
          const work = [...rowsIn<Work>(own, 'workItems'), ...agreementWork(ends, partyTo, on)].toSorted(byDay);
          return {
            organisation: referenceTo('Organisation', organisation),
            toVerify: byUnit(rowsIn<StaleRecord>(own, 'staleRecords'), rowsIn<UnitCount>(own, 'freshnessCounts')),
            differences,
            deadlines: work.map(({ bodyId, lastDay, ...item }) => ({ ...item, overdue: lastDay < on, body: findReference(directory, 'Body', bodyId), agreement: findReference(directory, 'Agreement', item.agreementId) })),
            remarks: rowsIn<{ id: string }>(own, 'feedback').map(({ id }) => referenceTo('Feedback', id)),
            coverage,
          };
        }),
      },
    },
  };
}
