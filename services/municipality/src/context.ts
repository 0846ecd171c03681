import type { RecordsContext } from '@samverkan/records';

/** What one request’s resolvers work with. `organisation` is whose records these are. */
export type Context = RecordsContext;
