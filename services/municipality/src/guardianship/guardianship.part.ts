import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { CaseFlow } from './caseFlow.js';
import { JointUnitResolver, OrganisationGuardianshipResolver } from './guardianship.resolver.js';
import { JointUnit } from './jointUnit.js';
import { VolunteerMonth } from './volunteerMonth.js';

/** Guardianship as counts: volunteers and need, joint units, and the cases that come to them. No persons, ever. */
export const guardianshipPart: Part<Context> = {
  entities: [VolunteerMonth, JointUnit, CaseFlow],
  resolvers: [JointUnitResolver, OrganisationGuardianshipResolver],
  references: { JointUnit: ({ id }, { loaders }) => loaders.shown(JointUnit).load(id) },
};
