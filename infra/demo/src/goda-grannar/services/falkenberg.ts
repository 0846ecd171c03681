import { servicesOf } from '../../service/servicesOf.js';
import * as culture from '../agreements/cultureAndVisitors.js';
import * as school from '../agreements/education.js';
import { rescueFederation } from '../agreements/rescueAndPreparedness.js';
import * as social from '../agreements/socialServices.js';
import { archives } from '../agreements/staffFunctions.js';
import { waterAndWasteCompany } from '../agreements/waterAndWaste.js';
import * as cultureAndBusiness from '../../service/catalogue/cultureAndBusiness.js';
import * as education from '../../service/catalogue/education.js';
import * as environmentAndBuilding from '../../service/catalogue/environmentAndBuilding.js';
import * as safetyAndSupply from '../../service/catalogue/safetyAndSupply.js';
import * as welfare from '../../service/catalogue/welfare.js';

/** Outside the joint guardianship board, and closer to Varberg than the others are. */
export const falkenbergServices = servicesOf('falkenberg', [
  { service: welfare.guardianship, unit: 'Kommunledningsförvaltningen' },
  { service: welfare.debtCounselling, unit: 'Socialförvaltningen' },
  { service: welfare.outOfHoursSocialService, unit: 'Socialförvaltningen', under: social.outOfHoursSocialService },
  { service: welfare.protectedHousing, unit: 'Socialförvaltningen', under: social.protectedHousing },
  { service: welfare.familyCounselling, unit: 'Socialförvaltningen' },
  { service: welfare.fosterHomes, unit: 'Socialförvaltningen', under: social.fosterHomes },
  { service: welfare.interpreters, unit: 'Kommunledningsförvaltningen', under: social.interpreters },
  { service: welfare.specialTransport, unit: 'Socialförvaltningen' },
  { service: education.upperSecondary, unit: 'Barn- och utbildningsförvaltningen', under: school.upperSecondaryInHalland },
  { service: education.higherVocationalEducation, unit: 'Barn- och utbildningsförvaltningen', under: school.higherVocationalEducation },
  { service: education.schoolTransport, unit: 'Barn- och utbildningsförvaltningen', under: school.schoolTransport },
  { service: safetyAndSupply.rescueService, unit: 'Kommunledningsförvaltningen', under: rescueFederation },
  { service: safetyAndSupply.waterAndSewage, unit: 'Kommunledningsförvaltningen', under: waterAndWasteCompany },
  { service: safetyAndSupply.refuseCollection, unit: 'Kommunledningsförvaltningen', under: waterAndWasteCompany },
  { service: environmentAndBuilding.buildingPermits, unit: 'Stadsbyggnadsförvaltningen' },
  { service: cultureAndBusiness.library, unit: 'Kultur-, fritids- och teknikförvaltningen', under: culture.libraries },
  { service: cultureAndBusiness.cycleRoute, unit: 'Kultur-, fritids- och teknikförvaltningen', under: culture.cycleRoute },
  { service: cultureAndBusiness.archives, unit: 'Kommunledningsförvaltningen', under: archives },
]);
