import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { startFakeMember, type FakeMember } from './fakeMember.js';

/** An extra subgraph that adds `Service.plants` and `plantCount`, over real HTTP; `sdl` makes it say something else of itself. */
export function startFakeExtra(sdl = PLANTS): Promise<FakeMember> {
  const resolvers = { Query: { plantCount: () => 2 }, Service: { __resolveReference: (key: object) => key, plants: () => ['Prästjorden'] } };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: sdl === PLANTS ? resolvers : {} }]);
  return startFakeMember(({ query, variables }, response) => {
    void Promise.resolve(execute({ schema, document: parse(query), variableValues: variables })).then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)));
  });
}

const PLANTS = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { plantCount: Int }
  type Service @key(fields: "id") { id: ID! plants: [String!] }
`;
