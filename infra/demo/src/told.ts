import type { SharedAgreement } from './agreement/describeAgreement.js';
import type { ServiceRecord } from './record/records.js';

/** What is told of one federation: the agreements that its members keep, and their services. */
export interface Told {
  agreements: SharedAgreement[];
  services: ServiceRecord[];
}
