import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { GraphQLError, print, type DocumentNode } from 'graphql';
import { findField } from '../findField.js';
import { anyone, type Viewer } from '../identity/viewer.js';
import type { LimitedContext } from '../limits/guardOperations.js';
import { hashOf, type PersistedOperations } from './persistedOperations.js';

/** Who may read the schema by introspection, and is told what a misspelt name may have meant. */
export const INTROSPECTION = ['public', 'signed-in', 'analysts', 'off'] as const;
/** Who may ask what is not among the persisted operations. */
export const FREE_QUERIES = ['public', 'signed-in', 'analysts'] as const;

export interface SchemaAccess {
  introspection: (typeof INTROSPECTION)[number];
  freeQueries: (typeof FREE_QUERIES)[number];
}

export const OPEN: SchemaAccess = { introspection: 'public', freeQueries: 'public' };

const MAY: Record<SchemaAccess['introspection'] | SchemaAccess['freeQueries'], (viewer: Viewer) => boolean> = {
  public: () => true,
  'signed-in': ({ id }) => id !== null,
  analysts: ({ grants }) => grants.some(({ role }) => role !== 'reader'),
  off: () => false,
};

/** By which the schema is read. */
const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Holds viewers to what they may ask of the schema. The gateway of a federation, which a member knows, asks for its own viewers. */
export function guardSchema<Context extends BaseContext>({ introspection, freeQueries }: SchemaAccess, persisted: PersistedOperations): ApolloServerPlugin<Context> {
  const isPersisted = (queryHash: string, document: DocumentNode) => persisted.has(queryHash) || persisted.has(hashOf(print(document)));
  const may = (who: keyof typeof MAY, { viewer = anyone() }: LimitedContext) => viewer.federation !== null || MAY[who](viewer);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, queryHash, contextValue }) {
          if (!may(introspection, contextValue) && findField(document, SCHEMA_FIELDS)) throw denied('INTROSPECTION_DENIED', 'The schema is not told to you by introspection.');
          if (!may(freeQueries, contextValue) && !isPersisted(queryHash, document)) throw denied('OPERATION_NOT_PERSISTED', 'You may ask the persisted operations only.');
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (may(introspection, contextValue) || body.kind !== 'single' || !body.singleResult.errors) return;
          body.singleResult.errors = body.singleResult.errors.map((error) => ({ ...error, message: error.message.replace(/ ?Did you mean .+\?/s, '') }));
        },
      };
    },
  };
}

const denied = (code: string, message: string) => new GraphQLError(message, { extensions: { code, http: { status: 403, headers: new HeaderMap() } } });
