import { type CaseFlow, IntakeReason, JointUnit, JointUnitStatus, Language } from '@samverkan/municipality';
import { guardianshipBoard, guardiansUnit } from '../goda-grannar/agreements/guardianship.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { madeUp } from '../record/provenance.js';
import { inhabitantsOf, MONTHS } from './volunteers.js';

/**
 * The unit of employed guardians that Goda grannar begins with (förvaltarenhet), on trial while its agreement is being
 * decided. Falkenberg is not in the joint board, and the unit does not work for it. The figures are made up.
 */
export const unit: JointUnit = {
  id: demoId('halmstad', 'unit', 'joint-guardians-unit'),
  name: 'Gemensam förvaltarenhet',
  language: Language.sv,
  status: JointUnitStatus.ESTABLISHING,
  agreementId: guardiansUnit.agreement.id,
  boardAgreementId: guardianshipBoard.agreement.id,
  serves: guardiansUnit.agreement.parties.map(({ organisationId }) => organisationId),
  fte: 6.5,
  since: MONTHS[0]!,
  provenance: madeUp('joint-guardians-unit'),
};

/** How many cases a month brings for every 1 000 inhabitants, about. */
const RATE: Record<IntakeReason, number> = { NO_VOLUNTEER: 0.08, VOLUNTEER_NOT_SUITABLE: 0.065, VOLUNTEER_RESIGNED: 0.035 };

/** What was handed over when the trial began. */
const OPEN_BEFORE = 41;

/** The cases of each month of the trial. What is open follows from what came and was closed. */
export function caseFlowOfUnit(): (Omit<CaseFlow, 'unit'> & { unit: string })[] {
  let open = OPEN_BEFORE;
  return MONTHS.map((month) => {
    const rows = unit.serves.flatMap((municipalityId) => Object.values(IntakeReason).map((reason) => ({ municipalityId, reason, opened: casesOf('opened', 1, municipalityId, reason, month), closed: casesOf('closed', 0.75, municipalityId, reason, month) })));
    for (const { opened, closed } of rows) open += opened - closed;
    return { unit: unit.id, month, rows, open, medianDays: 150 + (hashOf(`days ${month}`) % 60), provenance: madeUp(`cases ${month}`, month) };
  });
}

function casesOf(measure: string, share: number, municipality: string, reason: IntakeReason, month: string): number {
  const chance = (hashOf(`${measure} ${municipality} ${reason} ${month}`) % 100) / 100;
  return Math.floor((inhabitantsOf(municipality)! / 1000) * RATE[reason] * share * (0.75 + chance / 2) + chance);
}
