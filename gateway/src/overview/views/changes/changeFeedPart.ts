import { BadArgument } from '@samverkan/common';
import { type Manifest } from '@samverkan/schema';
import { GraphQLError, responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { badResponse } from '../../../members/errors.js';
import type { Entity, OwnAnswer, Router, Variables } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { readFeedCursor, writeFeedCursor, type FeedPlace } from './feedCursor.js';
import { mergeFeed, sequenceOf, shareOf, type FeedEntry, type OwnerPage } from './mergeFeed.js';

/** Asks the secretariat's subgraph. Rejects when it does not answer. */
export type AskSecretariat = (query: string, variables: Variables, context: OverviewContext) => Promise<Record<string, unknown> | null>;

interface FeedArguments {
  since?: string | null;
  first?: number | null;
}

const LARGEST = 1_000;
const PAGE = '{ more changes { id owner at operation recordType recordId cause authorRole via fields { name before after } notTold loaded { recordType records } undoes hash } }';
const query = (type: string, field: string) =>
  `query ${field}($representations: [_Any!]!, $since: Int!, $first: Int!) { _entities(representations: $representations) { ... on ${type} { page: ${field}(since: $since, first: $first) ${PAGE} } } }`;
const OF_MEMBER = query('Organisation', 'changeFeed');
const OF_SECRETARIAT = query('Federation', 'secretariatChanges');

/** Every change in a federation, for who follows them: the members' and the secretariat's, as one feed that can be gone on with from any place. */
export function changeFeedPart(manifest: () => Manifest, router: Router, askSecretariat?: AskSecretariat): Part {
  return {
    typeDefs: TYPES,
    resolvers: {
      Federation: {
        changeFeed: (async (_federation: never, { since, first: wanted }: FeedArguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          const first = wanted ?? 100;
          if (first < 0 || first > LARGEST) throw new BadArgument('first', `from 0 to ${LARGEST}`, first);
          const place: FeedPlace = since == null ? new Map() : readFeedCursor(since);
          const members = router.directory.ids;
          const share = shareOf(first, members.length + 1);
          const federation = manifest().id;
          const ofSecretariat = askSecretariat?.(OF_SECRETARIAT, { representations: [{ __typename: 'Federation', id: federation }], since: place.get(federation) ?? 0, first: share }, context)
            .then((data) => readPage(federation, (data?.['_entities'] as (Entity | null)[] | undefined)?.[0]), (error: unknown) => tellMissing(error, context, info));
          const answers = (await router.organisations(OF_MEMBER, members, (member) => ({ since: place.get(member) ?? 0, first: share }), context)).map(checked);
          const secretariat = await ofSecretariat;
          reportMissing(answers, info, context);
          const pages = [...answers.flatMap((answer) => ('failure' in answer ? [] : readPage(answer.member, answer.organisation)!)), ...(secretariat ? [secretariat] : [])];
          const page = mergeFeed(place, pages, first);
          return { changes: page.changes, next: writeFeedCursor(page.place), more: page.more, coverage: coverageOf(answers, context), secretariat: secretariat !== undefined };
        }),
      },
    },
  };
}

/** A member that tells changes of others, or none that follow each other, has not answered. */
function checked(answer: OwnAnswer): OwnAnswer {
  return 'failure' in answer || readPage(answer.member, answer.organisation) ? answer : { member: answer.member, failure: badResponse(answer.member) };
}

function readPage(owner: string, entity: Entity | null | undefined): OwnerPage<FeedEntry> | undefined {
  const { changes, more } = (entity?.['page'] ?? {}) as { changes?: unknown; more?: unknown };
  if (!Array.isArray(changes) || typeof more !== 'boolean') return undefined;
  const fits = (changes as (FeedEntry | null)[]).every((entry) => entry?.owner === owner && typeof entry.at === 'string' && typeof entry.id === 'string' && entry.id.startsWith(`${owner}:change:`) && Number.isInteger(sequenceOf(entry.id)));
  return fits ? { owner, changes: changes as FeedEntry[], more } : undefined;
}

function tellMissing(error: unknown, { partial }: OverviewContext, { path }: GraphQLResolveInfo): undefined {
  if (!(error instanceof GraphQLError)) throw error;
  partial.push(new GraphQLError(error.message, { path: responsePathAsArray(path), extensions: error.extensions }));
}

const TYPES = /* GraphQL */ `
  type Federation {
    "Every change of the members' and the secretariat's records after a place: for who keeps a copy, or wants to hear of everything once (seed O16). None is ever skipped, also where it became visible late: the place has a number for each owner. Errors: BAD_USER_INPUT, INVALID_CURSOR."
    changeFeed(
      "After this place: \`next\` of the page before; from the beginning when left out."
      since: String
      "How many at most, 0–1000."
      first: Int = 100
    ): ChangeFeed!
  }

  "A page of a federation's changes."
  type ChangeFeed {
    "The changes, by time; each owner's in the order in which they were committed."
    changes: [ChangeEntry!]!
    "Where to go on, to pass as \`since\`. Whoever did not answer is asked from the same place again."
    next: String!
    "Whether more follow already."
    more: Boolean!
    "Which members the page is put together from."
    coverage: Coverage!
    "Whether the secretariat has answered, so that its changes are among them."
    secretariat: Boolean!
  }

  "One change of one record, as it is told to whoever follows all changes. Source: the owner’s database."
  type ChangeEntry @shareable {
    "The change: \`<owner>:change:<number>\`."
    id: ID
    "Whose record it is: the member’s id, or the federation’s where it is the secretariat’s."
    owner: ID
    "When it was committed."
    at: DateTime
    "What was done."
    operation: ChangeOperation
    "The sort of record: its type in the graph, e.g. \\"Agreement\\"; null for a load."
    recordType: String
    "The record’s id; where it is one row of a record, the record’s id and the row’s own key. Null for a load."
    recordId: ID
    "By what: the command, or where loaded records came from; null where it was neither."
    cause: String
    "What the author was, e.g. \\"officer:hylte\\"; null where nobody has said who they are."
    authorRole: String
    "Through what: the owner’s own endpoint, a federation’s gateway, an import, raw SQL."
    via: String
    "What was changed, before and after; null where that is not for the viewer, and for a load."
    fields: [ChangedField!]
    "Of which side nothing is told, since the record was not shared with the viewer then, or is not now; null where all is told, and for a load."
    notTold: ChangeSide
    "What was loaded; null unless it is a load."
    loaded: [LoadedRecords!]
    "The first of the changes that this one undoes; null where it undoes none."
    undoes: ID
    "SHA-256 of all that the change says and of the hash of the change before it."
    hash: String
  }

  "One field of a record that was changed."
  type ChangedField @shareable {
    "The field, e.g. \\"title\\", or \\"term.from\\" for a part of one."
    name: String
    "What it held before, as text or, where it is no text, as JSON; null when it held nothing, or where that side is not told."
    before: String
    "What it holds now, as text or, where it is no text, as JSON; null when it holds nothing, or where that side is not told."
    after: String
  }

  "How many records of one sort were loaded."
  type LoadedRecords @shareable {
    "The sort of record: its type in the graph, e.g. \\"Agreement\\"."
    recordType: String
    "How many."
    records: Int
  }
`;
