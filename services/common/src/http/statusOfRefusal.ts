import type { ApolloServerPlugin } from '@apollo/server';

/** What GraphQL itself refuses, in a request that is sound as HTTP. */
const REFUSALS: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE']);

/**
 * Gives a refused operation the status that its media type asks for (GraphQL over HTTP, 6.4): 400 for a client that
 * takes `application/graphql-response+json`; 200 for one that knows `application/json` only, which may take any other
 * status to be a proxy's and never read the errors. Apollo Server answers both with 400.
 */
export const statusOfRefusal: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        if (http.status !== 400 || body.kind !== 'single' || request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
        if (body.singleResult.errors?.every(({ extensions }) => REFUSALS.has(extensions?.['code']))) http.status = 200;
      },
    };
  },
};
