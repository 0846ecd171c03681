import { environmentalInspection } from './agreements/environmentAndBuilding.js';
import { cycleRoute } from './agreements/cultureAndVisitors.js';
import { payroll } from './agreements/staffFunctions.js';

/**
 * Where a party's own statement differs from what the keeper has written of it, on purpose: two owners never overwrite
 * each other, and the graph shows both. Everywhere else the two agree.
 *
 * - Miljö- och hälsoskyddstillsyn i samverkan: Laholm has Hylte as BUYER, Hylte states PARTICIPANT.
 * - Cykelled längs kusten: Falkenberg has Båstad as PARTICIPANT, Båstad states BUYER.
 *
 * In what they say of a notice they differ in two more: `unnoted`, and when Hylte gave notice of Falkenberg’s servicedesk.
 */
export const discrepancies = [
  { agreementId: environmentalInspection.agreement.id, party: 'hylte' },
  { agreementId: cycleRoute.agreement.id, party: 'bastad' },
];

/** Where a party stands elsewhere than its agreement does, on purpose: Båstad has given notice of the payroll, and its keeper has not noted it. */
export const unnoted = [{ agreementId: payroll.agreement.id, party: 'bastad' }];
