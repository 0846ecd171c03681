import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { InformationDuty } from './informationDuty.js';
import { InformationDutyResolver, OrganisationInformationDutiesResolver } from './informationDuty.resolver.js';

/** Whom the organisation is to tell of its agreements, and has told. */
export const informationDutyPart: Part<Context> = {
  entities: [InformationDuty],
  resolvers: [InformationDutyResolver, OrganisationInformationDutiesResolver],
  references: { InformationDuty: ({ id }, { loaders }) => loaders.shown(InformationDuty).load(id) },
};
