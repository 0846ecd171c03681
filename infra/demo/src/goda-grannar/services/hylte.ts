import { ServiceStatus } from '@samverkan/municipality';
import { servicesOf } from '../../service/servicesOf.js';
import * as culture from '../agreements/cultureAndVisitors.js';
import { debtCounselling } from '../agreements/debtCounselling.js';
import * as school from '../agreements/education.js';
import * as environment from '../agreements/environmentAndBuilding.js';
import { guardianshipBoard } from '../agreements/guardianship.js';
import { rescueServiceForHylte } from '../agreements/rescueAndPreparedness.js';
import * as social from '../agreements/socialServices.js';
import { archives, dataProtection } from '../agreements/staffFunctions.js';
import { hazardousWaste } from '../agreements/waterAndWaste.js';
import * as cultureAndBusiness from '../../service/catalogue/cultureAndBusiness.js';
import * as education from '../../service/catalogue/education.js';
import * as environmentAndBuilding from '../../service/catalogue/environmentAndBuilding.js';
import * as safetyAndSupply from '../../service/catalogue/safetyAndSupply.js';
import * as welfare from '../../service/catalogue/welfare.js';

/** The smallest of the five, and the one for which others do the most. */
export const hylteServices = servicesOf('hylte', [
  { service: welfare.guardianship, unit: 'Kommunledningskontoret', under: guardianshipBoard },
  { service: welfare.debtCounselling, unit: 'Omsorgskontoret', under: debtCounselling },
  { service: welfare.outOfHoursSocialService, unit: 'Omsorgskontoret', under: social.outOfHoursSocialService },
  { service: welfare.protectedHousing, unit: 'Omsorgskontoret', under: social.protectedHousing },
  { service: welfare.familyCounselling, unit: 'Omsorgskontoret', under: social.familyCounselling },
  { service: welfare.fosterHomes, unit: 'Omsorgskontoret', under: social.fosterHomes },
  { service: welfare.interpreters, unit: 'Kommunledningskontoret', under: social.interpreters },
  { service: welfare.homeCare, unit: 'Omsorgskontoret' },
  { service: welfare.homeCareInBorderVillages, unit: 'Omsorgskontoret', under: social.crossBorderHomeCare, status: ServiceStatus.ENDED },
  { service: education.preschool, unit: 'Barn- och ungdomskontoret' },
  { service: education.upperSecondary, unit: 'Barn- och ungdomskontoret', under: school.upperSecondaryInGislaved },
  { service: education.schoolTransport, unit: 'Barn- och ungdomskontoret', under: school.schoolTransport },
  { service: safetyAndSupply.rescueService, unit: 'Samhällsbyggnadskontoret', under: rescueServiceForHylte },
  { service: safetyAndSupply.hazardousWaste, unit: 'Samhällsbyggnadskontoret', under: hazardousWaste },
  { service: environmentAndBuilding.environmentalInspection, unit: 'Samhällsbyggnadskontoret', under: environment.environmentalInspection },
  { service: environmentAndBuilding.mapsAndSurveying, unit: 'Samhällsbyggnadskontoret', under: environment.surveying },
  { service: environmentAndBuilding.energyAdvice, unit: 'Samhällsbyggnadskontoret', under: environment.energyAdvice },
  { service: cultureAndBusiness.library, unit: 'Kultur- och folkhälsokontoret', under: culture.libraries },
  { service: cultureAndBusiness.archives, unit: 'Kommunledningskontoret', under: archives },
  { service: cultureAndBusiness.dataProtection, unit: 'Kommunledningskontoret', under: dataProtection },
]);
