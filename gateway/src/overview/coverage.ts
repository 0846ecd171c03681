import type { MemberFailure } from '../members/errors.js';
import type { OperationContext } from '../members/operationContext.js';
import type { MemberReport } from '../members/rollCall.js';
import type { OwnAnswer } from '../members/router.js';
import { notPublishedIn, type NotPublished } from './notPublished.js';
import type { Part } from './part.js';
import { answersNow } from './survey.js';

/** How much of an answer over several members is there. */
export interface Coverage {
  expected: number;
  answered: number;
  missing: string[];
  withheld: string[];
  notPublished: NotPublished[];
  oldestAsOf: string | null;
  complete: boolean;
  members: MemberReport[];
}

/** The coverage of an answer that was put together from these answers of members, of which `withheld` hold something back, beside those that say it themselves. */
export function coverageOf(answers: readonly OwnAnswer[], { rollCall }: OperationContext, holdingBack: readonly string[] = []): Coverage {
  const notPublished = notPublishedIn(answers);
  const withheld = [...new Set([...holdingBack, ...notPublished.map(({ member }) => member)])];
  const members = answers.map((answer) => reportOf(answer, rollCall.find(answer.member)));
  const missing = answers.filter((answer) => !answersNow(answer)).map(({ member }) => member);
  const moments = members.flatMap(({ asOf }) => asOf ?? []).toSorted();
  return {
    expected: answers.length,
    answered: answers.length - missing.length,
    missing,
    withheld,
    notPublished,
    oldestAsOf: moments[0] ?? null,
    complete: missing.length === 0 && withheld.length === 0,
    members,
  };
}

/** A member may have answered one list of an operation and not another: here it counts how it answered this one. */
function reportOf(answer: OwnAnswer, report: MemberReport | undefined): MemberReport {
  const milliseconds = report?.milliseconds ?? 0;
  if ('failure' in answer) return { member: answer.member, status: answer.failure.status, code: codeOf(answer.failure), milliseconds };
  if (answer.stale) return { member: answer.member, status: 'STALE', code: codeOf(answer.stale.failure), asOf: answer.stale.asOf.toISOString(), milliseconds };
  return { member: answer.member, status: 'OK', asOf: report?.asOf ?? new Date().toISOString(), milliseconds };
}

const codeOf = ({ extensions }: MemberFailure) => String(extensions['code']);

export const coveragePart: Part = {
  typeDefs: /* GraphQL */ `
    "A moment in UTC, e.g. \\"2026-11-21T08:30:00.000Z\\" (RFC 3339)."
    scalar DateTime

    "A date as exactly as it is known: \\"2017-11-24\\", \\"2017-11\\", \\"2017\\", or \\"XXXX\\" where a date is meant but not known (ISO 8601-2)."
    scalar PartialDate

    "How much of an answer over several members is there. What did not answer is named and never counted as nothing."
    type Coverage {
      "How many members were to answer."
      expected: Int!
      "How many did."
      answered: Int!
      "The ids of those that did not, whether or not an earlier answer of theirs serves: see \`members\`."
      missing: [ID!]!
      "The ids of those that answered and hold back something that is not published."
      withheld: [ID!]!
      "How many records of theirs would belong to the answer and are not published, or may: by member, sort and ground, the same whatever filter or page is asked for."
      notPublished: [MemberNotPublished!]!
      "The moment that the oldest part of the answer is from; null when nobody answered."
      oldestAsOf: DateTime
      "Whether all answered and nothing is held back, so that a total is a total."
      complete: Boolean!
      "Each member that was to answer."
      members: [MemberCoverage!]!
    }

    "How many records of one sort a member has that are not published to whoever asks. That is no claim of secrecy."
    type MemberNotPublished {
      "The member's organisation id."
      member: ID!
      "The sort of record: its type in the graph, e.g. \\"Agreement\\"."
      recordType: String!
      "The provision of law by which they are withheld, as it is cited; null when their owner names none."
      ground: String
      "How many."
      records: Int!
    }

    "How one member answered."
    type MemberCoverage {
      "The member's organisation id."
      member: ID!
      "How it answered."
      status: MemberStatus!
      "Why not OK: a code of docs/errors.md; null when OK."
      code: String
      "When what it answered was true; null when it did not answer."
      asOf: DateTime
      "How long it took at the most, in milliseconds."
      milliseconds: Int!
    }

    "How a member answered."
    enum MemberStatus {
      "In time and whole."
      OK
      "Not in time; its last good answer serves."
      STALE
      "It holds an older contract and lacks something that was asked for."
      LAGGING
      "It refused."
      DENIED
      "Not in time."
      TIMEOUT
      "Not at all, or with something that is no answer."
      UNAVAILABLE
    }
  `,
  resolvers: {},
};
