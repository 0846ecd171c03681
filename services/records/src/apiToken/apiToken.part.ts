import type { Part } from '../part.js';
import type { RecordsContext } from '../program/context.js';
import { ApiToken, ApiTokenSecret } from './apiToken.js';
import { ApiTokenResolver } from './apiToken.resolver.js';

/** The tokens by which machines are known. Every program that holds records has this. */
export const apiTokenPart: Part<RecordsContext> = {
  entities: [ApiToken, ApiTokenSecret],
  unrecorded: [ApiTokenSecret],
  resolvers: [ApiTokenResolver],
};
