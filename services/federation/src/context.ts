import type { RecordsContext } from '@samverkan/records';

/** What one request’s resolvers work with. `organisation` is the federation whose records these are. */
export type Context = RecordsContext;
