import type { SharedAgreement } from '../../agreement/describeAgreement.js';
import * as newInitiative from './newInitiative.js';
import * as staff from './staff.js';
import * as supply from './supply.js';
import * as welfare from './welfare.js';

/** Every agreement that one of the five municipalities of Østfold keeps. */
export const agreements: SharedAgreement[] = [welfare, supply, staff, newInitiative].flatMap((subject) => Object.values<SharedAgreement>(subject));
