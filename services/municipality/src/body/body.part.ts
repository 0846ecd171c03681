import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Body } from './body.js';
import { BodyResolver, SeatResolver } from './body.resolver.js';
import { OrganisationBodiesResolver } from './organisationBodies.resolver.js';
import { Seat } from './seat.js';

/** The organisation's bodies, and who sits in them. */
export const bodyPart: Part<Context> = {
  entities: [Body, Seat],
  resolvers: [BodyResolver, SeatResolver, OrganisationBodiesResolver],
  references: {
    Body: ({ id }, { loaders }) => loaders.shown(Body).load(id),
    Seat: ({ id }, { loaders }) => loaders.shown(Seat).load(id),
  },
};
