import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { StatedError } from '../errors.js';
import { findField } from '../findField.js';
import { anyone } from '../identity/viewer.js';
import type { LimitedContext } from '../limits/guardOperations.js';

/** The root fields of the federation protocol, by which a gateway asks its subgraphs. */
const PROTOCOL: ReadonlySet<string> = new Set(['_entities', '_service']);

/** Refuses a document that asks for a field of the federation protocol, to who is not to have it; undefined where it asks for none. */
export function refuseProtocol(document: DocumentNode, who: string): StatedError | undefined {
  const field = findField(document, PROTOCOL);
  return field === undefined ? undefined : new StatedError('GATEWAY_ONLY', `${field} is answered to ${who}, and to nobody else.`, { http: { status: 403, headers: new HeaderMap() } });
}

/** Answers the fields of the federation protocol to gateways that are known, and to nobody else. */
export const gatewayOnly: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        const { viewer = anyone() } = contextValue as LimitedContext;
        const refusal = viewer.federation === null ? refuseProtocol(document, 'the gateways of the federations that this organisation has joined') : undefined;
        if (refusal) throw refusal;
      },
    };
  },
};
