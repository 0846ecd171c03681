import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordsContext } from './context.js';

/** Notes what is committed before anything is read, in a request that may ask for versions of what it reads. */
export const readVersions: ApolloServerPlugin<RecordsContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ source, contextValue }) {
        if (source.includes('version')) await contextValue.versions.beginReading();
      },
    };
  },
};
