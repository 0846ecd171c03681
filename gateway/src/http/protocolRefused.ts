import type { ApolloServerPlugin } from '@apollo/server';
import { refuseProtocol } from '@samverkan/common';

/** By which a router asks its subgraphs is no part of the graph that a gateway serves: who asks for it is told so, rather than that the field is misspelt. */
export const protocolRefused: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ document, response: { body, http } }) {
        if (!document || body.kind !== 'single' || !body.singleResult.errors?.some(({ extensions }) => extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED')) return;
        const refusal = refuseProtocol(document, 'gateways, by the members of their federation');
        if (!refusal) return;
        http.status = 403;
        body.singleResult = { errors: [{ message: refusal.message, extensions: { code: 'GATEWAY_ONLY' } }] };
      },
    };
  },
};
