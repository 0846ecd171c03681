import type { GraphQLResolveInfo } from 'graphql';
import type { Entity, Router, Variables } from '../../members/router.js';
import { coverageOf, type Coverage } from '../coverage.js';
import { alsoNotPublished } from '../notPublished.js';
import { reportMissing, type OverviewContext } from '../overviewContext.js';

/** What all members say to one question, and how much of an answer that is. */
export interface Said {
  /** By member, those that answered or whose last answer serves. */
  said: Map<string, Entity>;
  coverage: Coverage;
}

/** Asks every member for something of its own organisation, in one wave, and reports who is missing. `fields` are fields of Organisation; `types` says the types of their variables, and `of` the sorts of record that they are of: none named for records of all sorts. */
export async function askAll(router: Router, { fields, of, types = '', variables = {} }: { fields: string; of?: readonly string[]; types?: string; variables?: Variables }, context: OverviewContext, info: GraphQLResolveInfo): Promise<Said> {
  const asked = `query View($representations: [_Any!]!${types && `, ${types}`}) { _entities(representations: $representations) { ... on Organisation { ${fields} } } }`;
  const query = of ? alsoNotPublished(asked, ...of) : asked;
  const answers = await router.organisations(query, router.directory.ids, () => variables, context);
  reportMissing(answers, info, context);
  return {
    said: new Map(answers.flatMap((answer) => ('organisation' in answer ? [[answer.member, answer.organisation] as const] : []))),
    coverage: coverageOf(answers, context),
  };
}
