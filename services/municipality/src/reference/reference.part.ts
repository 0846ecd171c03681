import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { OwnReference } from './ownReference.js';

/** What the organisation's own systems call its records. */
export const referencePart: Part<Context> = { entities: [OwnReference], resolvers: [] };
