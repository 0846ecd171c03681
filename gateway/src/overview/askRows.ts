import { findOwner } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { OwnAnswer, Router, Variables } from '../members/router.js';
import { coverageOf, type Coverage } from './coverage.js';
import { reportMissing, type OverviewContext } from './overviewContext.js';
import { rowsIn } from './survey.js';

/** Rows that members give, with who gave each, and how much of them is there. */
export interface AskedRows<Row> {
  rows: (Row & { member: string })[];
  answers: OwnAnswer[];
  coverage: Coverage;
}

export interface RowQuestion {
  /** As for {@link Router.organisations}; it selects the list of each organisation. */
  query: string;
  /** The name of the list. */
  list: string;
  /** The field of a row that names a record of the member's own: rows that name another's are left out. */
  own: string;
  variables?: Variables;
}

/** Asks all members for a list of rows about their own organisations, in one wave. */
export async function askRows<Row>(router: Router, { query, list, own, variables = {} }: RowQuestion, context: OverviewContext, info: GraphQLResolveInfo): Promise<AskedRows<Row>> {
  const answers = await router.organisations(query, router.directory.ids, () => variables, context);
  reportMissing(answers, info, context);
  return { rows: answers.flatMap((answer) => ownRows<Row>(answer, list, own)), answers, coverage: coverageOf(answers, context) };
}

/** The rows of a list of one member's answer that name a record of the member's own. */
export function ownRows<Row>(answer: OwnAnswer, list: string, own: string): (Row & { member: string })[] {
  return rowsIn(answer, list).filter((row) => findOwner(row[own]) === answer.member).map((row) => ({ ...(row as Row), member: answer.member }));
}
