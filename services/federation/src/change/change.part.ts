import { ChangeEvent, LoadedRow, type Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { SecretariatChangesResolver } from './change.resolver.js';

/** What was changed of all the secretariat's records, and when. */
export const changePart: Part<Context> = { entities: [ChangeEvent, LoadedRow], resolvers: [SecretariatChangesResolver] };
