import { CaseFlow, JointUnit, VolunteerMonth } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { caseFlowOfUnit, unit } from './guardiansUnit.js';
import { volunteersOf } from './volunteers.js';

/** Guardianship in counts: volunteers and need at every Swedish municipality, and the joint unit at its host. */
export const guardianshipDemo: DemoPart = {
  *rowsOf(member) {
    yield [VolunteerMonth, volunteersOf(member)];
    if (!unit.id.startsWith(`${member.organisation.id}:`)) return;
    yield [JointUnit, [unit]];
    yield [CaseFlow, caseFlowOfUnit()];
  },
};
