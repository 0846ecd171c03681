import { environmentalInspection } from './agreements/environmentAndBuilding.js';
import { cycleRoute } from './agreements/cultureAndVisitors.js';

/**
 * Where a party's own statement differs from what the keeper has written of it, on purpose: two owners never overwrite
 * each other, and the graph shows both. Everywhere else the two agree.
 *
 * - Miljö- och hälsoskyddstillsyn i samverkan: Laholm has Hylte as BUYER, Hylte states PARTICIPANT.
 * - Cykelled längs kusten: Falkenberg has Båstad as PARTICIPANT, Båstad states BUYER.
 */
export const discrepancies = [
  { agreementId: environmentalInspection.agreement.id, party: 'hylte' },
  { agreementId: cycleRoute.agreement.id, party: 'bastad' },
];
