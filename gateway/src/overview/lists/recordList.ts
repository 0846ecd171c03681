import { BadArgument, findOwner } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import { badResponse, unknownMember } from '../../members/errors.js';
import type { Entity, OwnAnswer, Router, Variables } from '../../members/router.js';
import { coverageOf, type Coverage } from '../coverage.js';
import { alsoNotPublished } from '../notPublished.js';
import { reportMissing, type OverviewContext } from '../overviewContext.js';
import { referenceTo, type Reference } from '../reference.js';
import { readCursor, writeCursor, type Place } from './cursor.js';
import { LARGEST_PAGE, mergePages, type Page, type PageRequest } from './mergePages.js';
import { ascending, descending } from './placeOrder.js';
import { selects } from './selects.js';

/** A page of a list over members, in the form of the Relay cursor connections specification. */
export interface Connection {
  edges: { cursor: string; node: Reference }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | null;
  coverage: Coverage;
}

/** How members give the keys of one sort of record: a query of each member's own organisation. */
export interface KeySource {
  /** The type of the records. */
  typename: string;
  /** Asks for `page { keys { id sortKey } }`; its variables are `first`, `after` and those of `variables`. */
  query: string;
  /** The same with `page { total }` beside the keys. */
  queryWithTotal: string;
  variables: Variables;
  /** What the keys are sorted by, e.g. `TITLE`; a cursor holds for this order only. */
  order: string;
  direction: 'ASC' | 'DESC';
  /** Whether every record's owner is the member that names it. */
  ownOnly: boolean;
}

export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

const DEFAULT_FIRST = 20;
const MAX_FIRST = LARGEST_PAGE;

/**
 * Lists the records of several members as one list: the members give keys, the page is merged from them, and the
 * records themselves are left to the planner, which fetches them from their owners. The total is null as soon as one
 * member is missing, and counts what is published to whoever asks. Throws for a `first` out of bounds and a cursor that is none; never for a member's sake.
 */
export async function listRecords(router: Router, members: readonly string[], source: KeySource, { first: wanted, after }: PageArguments, context: OverviewContext, info: GraphQLResolveInfo): Promise<Connection> {
  const first = wanted ?? DEFAULT_FIRST;
  if (first < 0 || first > MAX_FIRST) throw new BadArgument('first', `from 0 to ${MAX_FIRST}`, first);
  const order = `${source.order} ${source.direction}`;
  const place = after == null ? undefined : readCursor(order, after);
  const begin = selects(info, 'totalCount') ? source.queryWithTotal : source.query;
  const firstQuery = selects(info, 'coverage') ? alsoNotPublished(begin, source.typename) : begin;
  const answers = new Map<string, OwnAnswer>();
  const totals: number[] = [];

  const ask = async (requests: readonly PageRequest[]): Promise<(Page | undefined)[]> => {
    const query = answers.size ? source.query : firstQuery;
    const byMember = new Map(requests.map((request) => [request.member, request]));
    const variablesOf = (member: string) => ({ ...source.variables, first: byMember.get(member)!.first, after: byMember.get(member)!.after });
    const received = await router.organisations(query, [...byMember.keys()], variablesOf, context);
    return received.map((answer) => {
      const page = readPage(answer, byMember.get(answer.member)!.first, source.ownOnly);
      if (page) totals.push(page.total ?? 0);
      else context.rollCall.failed(failureOf(answer));
      answers.set(answer.member, page ? withFirst(answer, answers.get(answer.member)) : { member: answer.member, failure: failureOf(answer) });
      return page;
    });
  };
  const { keys, hasNext } = await mergePages(members, first, place, source.direction === 'ASC' ? ascending : descending, ask);

  reportMissing(answers.values(), info, context);
  const coverage = coverageOf([...answers.values()], context);
  const edges = keys.map((key) => ({ cursor: writeCursor(order, key), node: referenceTo(source.typename, key.id) }));
  return {
    edges,
    pageInfo: { hasNextPage: hasNext, hasPreviousPage: place !== undefined, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: coverage.missing.length === 0 ? totals.reduce((sum, total) => sum + total, 0) : null,
    coverage,
  };
}

/** The one member that a filter names, or all. Throws when it names one that is not in this federation. */
export function membersNamed(owner: string | null | undefined, router: Router): readonly string[] {
  if (owner == null) return router.directory.ids;
  if (!router.directory.has(owner)) throw unknownMember(owner);
  return [owner];
}

/** What is not published is told with the first page. */
function withFirst(answer: OwnAnswer, first: OwnAnswer | undefined): OwnAnswer {
  return 'organisation' in answer && first && 'organisation' in first ? { ...answer, organisation: { ...first.organisation, ...answer.organisation } } : answer;
}

function failureOf(answer: OwnAnswer) {
  return 'failure' in answer ? answer.failure : badResponse(answer.member);
}

/** A member's page, or undefined when it gave none, or one with keys that it cannot have. */
function readPage(answer: OwnAnswer, first: number, ownOnly: boolean): (Page & { total?: number }) | undefined {
  if ('failure' in answer) return undefined;
  const page = answer.organisation['page'] as Entity | null | undefined;
  const keys = page?.['keys'];
  const total = page?.['total'];
  if (!Array.isArray(keys) || !keys.every((key) => isKey(key, ownOnly ? answer.member : undefined))) return undefined;
  if (total !== undefined && typeof total !== 'number') return undefined;
  return { keys, more: keys.length >= first, ...(total !== undefined && { total }) };
}

function isKey(value: unknown, owner: string | undefined): value is Place {
  const { id, sortKey } = (value ?? {}) as Partial<Place>;
  const named = findOwner(id);
  return typeof sortKey === 'string' && named !== undefined && (owner === undefined || named === owner);
}
