import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { StatedError } from '@samverkan/common';
import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { RecordsContext } from './context.js';

/** The root fields of the federation protocol. */
const PROTOCOL = new Set(['_entities', '_service']);

/** Answers the fields of the federation protocol to gateways that are known, and to nobody else. */
export const gatewayOnly: ApolloServerPlugin<RecordsContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, contextValue: { viewer } }) {
        if (!operation || viewer.federation !== null) return;
        const fragments = new Map(document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
        const field = findProtocolField(operation.selectionSet, fragments);
        if (field === undefined) return;
        throw new StatedError('GATEWAY_ONLY', `${field} is answered to the gateways of the federations that this organisation has joined, and to nobody else.`, { http: { status: 403, headers: new HeaderMap() } });
      },
    };
  },
};

function findProtocolField({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string | undefined {
  for (const selection of selections) {
    const field =
      selection.kind === Kind.FIELD
        ? [selection.name.value].find((name) => PROTOCOL.has(name))
        : findProtocolField(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)!.selectionSet, fragments);
    if (field !== undefined) return field;
  }
  return undefined;
}
