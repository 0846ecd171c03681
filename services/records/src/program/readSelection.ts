import type { ApolloServerPlugin } from '@apollo/server';
import { propertiesAsked, type PropertiesAsked } from '@samverkan/common';
import { OperationTypeNode, type DocumentNode } from 'graphql';
import type { RecordsContext } from './context.js';

/** Has no more read of records than a query asks of them. What a command answers with is read whole. */
export function readSelection(): ApolloServerPlugin<RecordsContext> {
  const known = new WeakMap<DocumentNode, PropertiesAsked>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, schema, contextValue }) {
          if (operation?.operation !== OperationTypeNode.QUERY) return;
          let asked = known.get(document);
          if (!asked) known.set(document, (asked = propertiesAsked(schema, document)));
          contextValue.selection.asked = asked;
        },
      };
    },
  };
}
