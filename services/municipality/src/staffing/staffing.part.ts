import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { SharedRole } from './sharedRole.js';
import { SpecialistNeed } from './specialistNeed.js';
import { OrganisationStaffingResolver, SpecialistNeedResolver, StaffingResolver } from './staffing.resolver.js';
import { Staffing } from './staffing.js';

/** Who does what, where few do it: staffing by function, joint roles, and the specialists that will be needed. */
export const staffingPart: Part<Context> = {
  entities: [Staffing, SharedRole, SpecialistNeed],
  resolvers: [StaffingResolver, SpecialistNeedResolver, OrganisationStaffingResolver],
  references: { SpecialistNeed: ({ id }, { loaders }) => loaders.shown(SpecialistNeed).load(id) },
};
