import { ServiceStatus } from '@samverkan/municipality';
import type { SharedAgreement } from '../agreement/describeAgreement.js';
import * as cultureAndBusiness from '../service/catalogue/cultureAndBusiness.js';
import * as education from '../service/catalogue/education.js';
import * as environmentAndBuilding from '../service/catalogue/environmentAndBuilding.js';
import * as safetyAndSupply from '../service/catalogue/safetyAndSupply.js';
import * as welfare from '../service/catalogue/welfare.js';
import { servicesOf, type Offer } from '../service/servicesOf.js';
import type { Told } from '../told.js';
import * as agreements from './agreements.js';
import { letterOfIntent } from './founding.js';

/** The two are alike in what they share and in what each does by itself. */
const alike: Offer[] = [
  { service: welfare.guardianship, unit: 'Kommunledningsförvaltningen', under: agreements.guardianshipBoard },
  { service: welfare.debtCounselling, unit: 'Socialförvaltningen', under: agreements.debtCounselling },
  { service: welfare.familyCounselling, unit: 'Socialförvaltningen', under: agreements.familyCounselling },
  { service: welfare.outOfHoursSocialService, unit: 'Socialförvaltningen', under: agreements.outOfHoursSocialService },
  { service: welfare.homeCare, unit: 'Socialförvaltningen' },
  { service: welfare.socialAssistance, unit: 'Socialförvaltningen' },
  { service: education.preschool, unit: 'Barn- och utbildningsförvaltningen' },
  { service: education.adultEducation, unit: 'Barn- och utbildningsförvaltningen', under: agreements.adultEducation },
  { service: safetyAndSupply.rescueService, unit: 'Räddningstjänsten', under: agreements.rescueService },
  { service: safetyAndSupply.waterAndSewage, unit: 'Tekniska förvaltningen', under: agreements.water },
  { service: safetyAndSupply.refuseCollection, unit: 'Tekniska förvaltningen', under: agreements.refuse },
  { service: environmentAndBuilding.buildingPermits, unit: 'Samhällsbyggnadsförvaltningen' },
  { service: environmentAndBuilding.energyAdvice, unit: 'Samhällsbyggnadsförvaltningen', under: agreements.energyAdvice, status: ServiceStatus.ENDED },
  { service: cultureAndBusiness.library, unit: 'Kultur och fritid' },
];

export const horbyHoorTold: Told = {
  agreements: [letterOfIntent, ...Object.values<SharedAgreement>(agreements)],
  services: [
    ...servicesOf('horby', [...alike, { service: education.cultureSchool, unit: 'Barn- och utbildningsförvaltningen', under: agreements.cultureSchool, status: ServiceStatus.PLANNED }]),
    ...servicesOf('hoor', [...alike, { service: education.cultureSchool, unit: 'Barn- och utbildningssektorn' }, { service: cultureAndBusiness.hikingTrails, unit: 'Kultur och fritid' }]),
  ],
};
