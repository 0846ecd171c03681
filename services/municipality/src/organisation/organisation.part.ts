import { type Part, Provenance, Sharing } from '@samverkan/records';
import type { Context } from '../context.js';
import { OfficialCode } from './officialCode.js';
import { OrganisationNumber } from './organisationNumber.js';
import { OfficialNamesResolver } from './officialNames.resolver.js';
import { Organisation } from './organisation.js';
import { OrganisationCommandsResolver } from './correctOrganisationNumber.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { PopulationFigure } from './populationFigure.js';

/** The organisation whose records the database holds, with its codes and populations. */
export const organisationPart: Part<Context> = {
  entities: [Organisation, OrganisationNumber, OfficialCode, PopulationFigure, Provenance, Sharing],
  resolvers: [OrganisationResolver, OrganisationCommandsResolver, OfficialNamesResolver],
  references: { Organisation: ({ id }, { loaders }) => loaders.shown(Organisation).load(id) },
};
