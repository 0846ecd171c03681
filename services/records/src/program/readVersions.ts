import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordsContext } from './context.js';

/** Whatever it is called in the answer; `versions` are an agreement's. */
const ASKS = /\bversion\b/;

/** Notes what is committed before anything is read, in a request that may ask for versions of what it reads. */
export const readVersions: ApolloServerPlugin<RecordsContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ source, contextValue }) {
        if (ASKS.test(source)) await contextValue.versions.beginReading();
      },
    };
  },
};
