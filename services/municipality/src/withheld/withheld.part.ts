import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { OrganisationWithheldResolver } from './withheld.resolver.js';

/** What figures the organisation has and does not show, and why. It holds nothing itself. */
export const withheldPart: Part<Context> = { entities: [], resolvers: [OrganisationWithheldResolver] };
