import { ServiceStatus } from '@samverkan/municipality';
import { servicesOf } from '../../service/servicesOf.js';
import * as culture from '../agreements/cultureAndVisitors.js';
import { debtCounsellingFromAngelholm } from '../agreements/debtCounselling.js';
import * as school from '../agreements/education.js';
import * as environment from '../agreements/environmentAndBuilding.js';
import { guardianshipBoard } from '../agreements/guardianship.js';
import { incidentCommand } from '../agreements/rescueAndPreparedness.js';
import * as social from '../agreements/socialServices.js';
import { archives, dataProtection } from '../agreements/staffFunctions.js';
import { recyclingCentre } from '../agreements/waterAndWaste.js';
import * as cultureAndBusiness from '../../service/catalogue/cultureAndBusiness.js';
import * as education from '../../service/catalogue/education.js';
import * as environmentAndBuilding from '../../service/catalogue/environmentAndBuilding.js';
import * as safetyAndSupply from '../../service/catalogue/safetyAndSupply.js';
import * as welfare from '../../service/catalogue/welfare.js';

/** In Skåne, on the county border, with neighbours on both sides of it. */
export const bastadServices = servicesOf('bastad', [
  { service: welfare.guardianship, unit: 'Kommunledningskontoret', under: guardianshipBoard },
  { service: welfare.debtCounselling, unit: 'Vård och omsorg', under: debtCounsellingFromAngelholm },
  { service: welfare.outOfHoursSocialService, unit: 'Vård och omsorg', under: social.outOfHoursSocialService },
  { service: welfare.homeCare, unit: 'Vård och omsorg' },
  { service: education.preschool, unit: 'Bildning och arbete' },
  { service: education.adaptedSchool, unit: 'Bildning och arbete', under: school.adaptedSchool },
  { service: education.cultureSchool, unit: 'Bildning och arbete', under: school.cultureSchool },
  { service: education.swimmingLessons, unit: 'Bildning och arbete', under: school.swimmingLessons, status: ServiceStatus.ENDED },
  { service: safetyAndSupply.rescueService, unit: 'Samhällsbyggnad', under: incidentCommand },
  { service: safetyAndSupply.waterAndSewage, unit: 'Teknik och service' },
  { service: safetyAndSupply.recyclingCentre, unit: 'Teknik och service', under: recyclingCentre },
  { service: safetyAndSupply.harbour, unit: 'Teknik och service' },
  { service: environmentAndBuilding.alcoholLicences, unit: 'Bygg och miljö', under: environment.alcoholLicences },
  { service: environmentAndBuilding.beaches, unit: 'Teknik och service', under: environment.coast },
  { service: cultureAndBusiness.swimmingHall, unit: 'Teknik och service', status: ServiceStatus.SUSPENDED },
  { service: cultureAndBusiness.hikingTrails, unit: 'Teknik och service', under: culture.trails },
  { service: cultureAndBusiness.businessSupport, unit: 'Kommunledningskontoret' },
  { service: cultureAndBusiness.archives, unit: 'Kommunledningskontoret', under: archives },
  { service: cultureAndBusiness.dataProtection, unit: 'Kommunledningskontoret', under: dataProtection },
]);
