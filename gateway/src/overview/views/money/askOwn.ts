import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import { badResponse } from '../../../members/errors.js';
import type { OwnAnswer, Router, Variables } from '../../../members/router.js';
import { coverageOf, type Coverage } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import { answersNow } from '../../survey.js';

/** What one member says of itself. */
export interface Own<Told> {
  member: string;
  /** Undefined where it did not answer, or not what was asked. */
  told: Told | undefined;
  /** Whether it answered, now. What an earlier answer of it says is shown, and nothing is certain by it. */
  answered: boolean;
}

/** Asks all members for something of their own, in one wave. An answer of another shape than `shape` counts as none; `of` are the sorts of record that it is of. */
export async function askOwn<Told>(
  router: Router,
  { fields, of, parameters, shape }: { fields: string; of: readonly string[]; parameters: string; shape: z.ZodType<Told> },
  variables: Variables,
  context: OverviewContext,
  info: GraphQLResolveInfo,
): Promise<{ members: Own<Told>[]; coverage: Coverage }> {
  const query = alsoNotPublished(`query Own($representations: [_Any!]!, ${parameters}) { _entities(representations: $representations) { ... on Organisation { ${fields} } } }`, ...of);
  const given = await router.organisations(query, router.directory.ids, () => variables, context);
  const read = given.map((answer) => ('failure' in answer ? undefined : shape.safeParse(answer.organisation)));
  const answers = given.map((answer, at): OwnAnswer => (read[at]?.success === false ? { member: answer.member, failure: badResponse(answer.member) } : answer));
  reportMissing(answers, info, context);
  const members = answers.map((answer, at) => ({ member: answer.member, told: read[at]?.data, answered: answersNow(answer) }));
  return { members, coverage: coverageOf(answers, context) };
}
