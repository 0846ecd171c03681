import { Language, ServiceStatus } from '@samverkan/municipality';
import type { ServiceRecord } from '../record/records.js';
import { servicesOf, type Offer } from '../service/servicesOf.js';
import * as supply from './agreements/supply.js';
import * as welfare from './agreements/welfare.js';
import * as catalogue from './catalogue.js';

const [school, care, technical, own] = ['Oppvekst', 'Helse og omsorg', 'Teknisk', 'Kommunedirektørens stab'] as const;

/** What each of the five carries out by itself. */
const everywhere: Offer[] = [
  { service: catalogue.homeCare, unit: care },
  { service: catalogue.healthCentre, unit: care },
  { service: catalogue.kindergarten, unit: school },
  { service: catalogue.buildingMatters, unit: technical },
];

const inNorwegian = (organisation: string, offers: Offer[]): ServiceRecord[] => servicesOf(organisation, [...everywhere, ...offers], Language.nb);

export const services: ServiceRecord[] = [
  ...inNorwegian('marker', [
    { service: catalogue.debtAdvice, unit: care, under: welfare.debtAdvice },
    { service: catalogue.ppt, unit: school, under: welfare.pptInland },
    { service: catalogue.outOfHoursDoctor, unit: care, under: welfare.outOfHoursDoctorInland },
    { service: catalogue.adultEducation, unit: school, under: welfare.adultEducation },
    { service: catalogue.fireService, unit: technical, under: supply.inlandFire },
    { service: catalogue.socialAssistance, unit: care },
    { service: catalogue.waterAndSewage, unit: technical },
    { service: catalogue.refuse, unit: technical },
    { service: catalogue.library, unit: school },
  ]),
  ...inNorwegian('skiptvet', [
    { service: catalogue.debtAdvice, unit: care, under: welfare.debtAdvice },
    { service: catalogue.ppt, unit: school, under: welfare.pptInland },
    { service: catalogue.outOfHoursDoctor, unit: care, under: welfare.outOfHoursDoctorInland },
    { service: catalogue.crisisCentre, unit: care, under: welfare.crisisCentre },
    { service: catalogue.adultEducation, unit: school, under: welfare.adultEducation },
    { service: catalogue.fireService, unit: technical, under: supply.inlandFire },
    { service: catalogue.socialAssistance, unit: care },
    { service: catalogue.waterAndSewage, unit: technical },
  ]),
  ...inNorwegian('raade', [
    { service: catalogue.ppt, unit: school, under: welfare.pptCoast },
    { service: catalogue.outOfHoursDoctor, unit: care, under: welfare.outOfHoursDoctorMoss },
    { service: catalogue.childWelfareDuty, unit: care, under: welfare.childWelfareDuty },
    { service: catalogue.environmentalHealth, unit: care, under: welfare.environmentalHealth },
    { service: catalogue.waterAndSewage, unit: technical, under: supply.waterWasteAndFire },
    { service: catalogue.refuse, unit: technical, under: supply.waterWasteAndFire },
    { service: catalogue.fireService, unit: technical, under: supply.waterWasteAndFire },
    { service: catalogue.agriculture, unit: technical, under: supply.agriculturalOffice },
    { service: catalogue.surveying, unit: technical },
    { service: catalogue.library, unit: school },
    { service: catalogue.debtAdvice, unit: care, status: ServiceStatus.SUSPENDED },
  ]),
  ...inNorwegian('vaaler-ostfold', [
    { service: catalogue.ppt, unit: school, under: welfare.pptCoast },
    { service: catalogue.outOfHoursDoctor, unit: care, under: welfare.outOfHoursDoctorMoss },
    { service: catalogue.environmentalHealth, unit: care, under: welfare.environmentalHealth },
    { service: catalogue.waterAndSewage, unit: technical, under: supply.waterWasteAndFire },
    { service: catalogue.refuse, unit: technical, under: supply.waterWasteAndFire },
    { service: catalogue.fireService, unit: technical, under: supply.waterWasteAndFire },
    { service: catalogue.agriculture, unit: technical, under: supply.agriculturalOffice },
    { service: catalogue.socialAssistance, unit: care },
    { service: catalogue.dataProtection, unit: own },
  ]),
  ...inNorwegian('hvaler', [
    { service: catalogue.ppt, unit: school, under: welfare.pptCoast },
    { service: catalogue.outOfHoursDoctor, unit: care, under: welfare.outOfHoursDoctorIslands },
    { service: catalogue.childWelfareDuty, unit: care, under: welfare.childWelfareDuty },
    { service: catalogue.crisisCentre, unit: care, under: welfare.crisisCentre },
    { service: catalogue.socialAssistance, unit: care, under: welfare.navOffice },
    { service: catalogue.waterAndSewage, unit: technical, under: supply.drinkingWater },
    { service: catalogue.fireService, unit: technical, under: supply.islandFire },
    { service: catalogue.surveying, unit: technical, under: supply.surveying },
    { service: catalogue.agriculture, unit: technical, under: supply.agriculturalOffice },
    { service: catalogue.harbour, unit: technical },
  ]),
];
