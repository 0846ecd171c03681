import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Neighbour } from './neighbour.js';
import { OrganisationNeighboursResolver } from './neighbour.resolver.js';

/** Whose areas border on the organisation's. */
export const neighbourPart: Part<Context> = { entities: [Neighbour], resolvers: [OrganisationNeighboursResolver] };
