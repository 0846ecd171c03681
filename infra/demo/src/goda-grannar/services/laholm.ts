import { ServiceStatus } from '@samverkan/municipality';
import { servicesOf } from '../../service/servicesOf.js';
import * as culture from '../agreements/cultureAndVisitors.js';
import { debtCounselling } from '../agreements/debtCounselling.js';
import * as school from '../agreements/education.js';
import * as environment from '../agreements/environmentAndBuilding.js';
import { guardianshipBoard, guardiansUnit } from '../agreements/guardianship.js';
import * as social from '../agreements/socialServices.js';
import { archives } from '../agreements/staffFunctions.js';
import { recyclingCentre, waterBoard } from '../agreements/waterAndWaste.js';
import * as cultureAndBusiness from '../../service/catalogue/cultureAndBusiness.js';
import * as education from '../../service/catalogue/education.js';
import * as environmentAndBuilding from '../../service/catalogue/environmentAndBuilding.js';
import * as safetyAndSupply from '../../service/catalogue/safetyAndSupply.js';
import * as welfare from '../../service/catalogue/welfare.js';

export const laholmServices = servicesOf('laholm', [
  { service: welfare.guardianship, unit: 'Kommunledningskontoret', under: guardianshipBoard },
  { service: welfare.employedGuardians, unit: 'Socialtjänsten', under: guardiansUnit, status: ServiceStatus.PLANNED },
  { service: welfare.debtCounselling, unit: 'Socialtjänsten', under: debtCounselling },
  { service: welfare.outOfHoursSocialService, unit: 'Socialtjänsten', under: social.outOfHoursSocialService },
  { service: welfare.familyCounselling, unit: 'Socialtjänsten', under: social.familyCounselling },
  { service: welfare.fosterHomes, unit: 'Socialtjänsten', under: social.fosterHomes },
  { service: welfare.homeCare, unit: 'Socialtjänsten' },
  { service: education.preschool, unit: 'Barn- och ungdomsverksamheten' },
  { service: education.adaptedSchool, unit: 'Barn- och ungdomsverksamheten', under: school.adaptedSchool },
  { service: education.cultureSchool, unit: 'Kultur- och utvecklingsverksamheten', under: school.cultureSchool },
  { service: education.adultEducation, unit: 'Kultur- och utvecklingsverksamheten', under: school.adultEducation },
  { service: education.pupilHealth, unit: 'Barn- och ungdomsverksamheten', under: school.schoolPsychologist, status: ServiceStatus.ENDED },
  { service: safetyAndSupply.rescueService, unit: 'Samhällsbyggnadskontoret' },
  { service: safetyAndSupply.waterAndSewage, unit: 'Samhällsbyggnadskontoret', under: waterBoard },
  { service: safetyAndSupply.recyclingCentre, unit: 'Driftenheten', under: recyclingCentre },
  { service: environmentAndBuilding.environmentalInspection, unit: 'Miljökontoret', under: environment.environmentalInspection },
  { service: environmentAndBuilding.energyAdvice, unit: 'Samhällsbyggnadskontoret', under: environment.energyAdvice },
  { service: cultureAndBusiness.library, unit: 'Kultur- och utvecklingsverksamheten', under: culture.libraries },
  { service: cultureAndBusiness.archives, unit: 'Kommunledningskontoret', under: archives },
]);
