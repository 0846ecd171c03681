import { ServiceStatus } from '@samverkan/municipality';
import { servicesOf } from '../../service/servicesOf.js';
import * as culture from '../agreements/cultureAndVisitors.js';
import { debtCounselling } from '../agreements/debtCounselling.js';
import * as school from '../agreements/education.js';
import * as environment from '../agreements/environmentAndBuilding.js';
import { guardianshipBoard, guardiansUnit } from '../agreements/guardianship.js';
import { rescueServiceForHylte } from '../agreements/rescueAndPreparedness.js';
import * as social from '../agreements/socialServices.js';
import { waterBoard } from '../agreements/waterAndWaste.js';
import * as cultureAndBusiness from '../../service/catalogue/cultureAndBusiness.js';
import * as education from '../../service/catalogue/education.js';
import * as environmentAndBuilding from '../../service/catalogue/environmentAndBuilding.js';
import * as safetyAndSupply from '../../service/catalogue/safetyAndSupply.js';
import * as welfare from '../../service/catalogue/welfare.js';

/** The largest of the five, host for much of what the others do not do alone. */
export const halmstadServices = servicesOf('halmstad', [
  { service: welfare.guardianship, unit: 'Överförmyndarkontoret', under: guardianshipBoard },
  { service: welfare.employedGuardians, unit: 'Överförmyndarkontoret', under: guardiansUnit, status: ServiceStatus.PLANNED },
  { service: welfare.debtCounselling, unit: 'Socialförvaltningen', under: debtCounselling },
  { service: welfare.outOfHoursSocialService, unit: 'Socialförvaltningen', under: social.outOfHoursSocialService },
  { service: welfare.protectedHousing, unit: 'Socialförvaltningen', under: social.protectedHousing },
  { service: welfare.familyCounselling, unit: 'Socialförvaltningen', under: social.familyCounselling },
  { service: welfare.interpreters, unit: 'Kommunledningsförvaltningen', under: social.interpreters },
  { service: welfare.rehabilitation, unit: 'Utbildnings- och arbetsmarknadsförvaltningen', under: social.coordinationAssociation },
  { service: welfare.socialAssistance, unit: 'Socialförvaltningen' },
  { service: education.preschool, unit: 'Barn- och ungdomsförvaltningen' },
  { service: education.upperSecondary, unit: 'Utbildnings- och arbetsmarknadsförvaltningen', under: school.upperSecondaryInHalland },
  { service: safetyAndSupply.rescueService, unit: 'Räddningstjänsten', under: rescueServiceForHylte },
  { service: safetyAndSupply.waterAndSewage, unit: 'Teknik- och fritidsförvaltningen', under: waterBoard },
  { service: environmentAndBuilding.buildingPermits, unit: 'Bygg- och miljöförvaltningen' },
  { service: environmentAndBuilding.mapsAndSurveying, unit: 'Bygg- och miljöförvaltningen' },
  { service: environmentAndBuilding.energyAdvice, unit: 'Bygg- och miljöförvaltningen', under: environment.energyAdvice },
  { service: environmentAndBuilding.beaches, unit: 'Teknik- och fritidsförvaltningen', under: environment.coast },
  { service: cultureAndBusiness.cycleRoute, unit: 'Teknik- och fritidsförvaltningen', under: culture.cycleRoute },
]);
