import { LegalForm, TaskCategory } from '@samverkan/municipality';
import type { Desk } from '../agreement/agreedBefore.js';
import { COUNCIL, EXECUTIVE_BOARD } from '../agreement/decision.js';
import type { PublicService } from '../service/aPublicService.js';
import * as cultureAndBusiness from '../service/catalogue/cultureAndBusiness.js';
import * as education from '../service/catalogue/education.js';
import * as environmentAndBuilding from '../service/catalogue/environmentAndBuilding.js';
import * as safetyAndSupply from '../service/catalogue/safetyAndSupply.js';
import * as welfare from '../service/catalogue/welfare.js';

/** A service that municipalities of a part of Skåne may share, and how they do when they do. */
export interface Topic {
  service: PublicService;
  form: LegalForm;
  taskCategory: TaskCategory;
  desk: Desk;
  /** Whether a municipality that does not share it has it all the same. */
  everywhere: boolean;
}

const { OPERATION, STAFF, DEVELOPMENT } = TaskCategory;
const inCouncil = (unit: string): Desk => ({ unit, board: COUNCIL });
const SOCIAL: Desk = { unit: 'Socialförvaltningen', board: 'Socialnämnden' };
const SCHOOL: Desk = { unit: 'Utbildningsförvaltningen', board: 'Utbildningsnämnden' };
const BUILDING: Desk = { unit: 'Samhällsbyggnadsförvaltningen', board: 'Samhällsbyggnadsnämnden' };
const LEADERSHIP: Desk = { unit: 'Kommunledningskontoret', board: EXECUTIVE_BOARD };

const topic = (service: PublicService, form: LegalForm, taskCategory: TaskCategory, desk: Desk, everywhere = true): Topic => ({ service, form, taskCategory, desk, everywhere });

export const topics: Topic[] = [
  topic(welfare.guardianship, LegalForm.SE_JOINT_BOARD, OPERATION, inCouncil('Överförmyndarkontoret')),
  topic(welfare.debtCounselling, LegalForm.SE_CONTRACT_COOP, OPERATION, SOCIAL),
  topic(welfare.outOfHoursSocialService, LegalForm.SE_CONTRACT_COOP, OPERATION, SOCIAL),
  topic(welfare.familyCounselling, LegalForm.SE_CONTRACT_COOP, OPERATION, SOCIAL, false),
  topic(welfare.protectedHousing, LegalForm.SE_COOP_AGREEMENT, OPERATION, SOCIAL, false),
  topic(welfare.rehabilitation, LegalForm.SE_COORDINATION_ASSOC, OPERATION, inCouncil('Arbetsmarknadsenheten'), false),
  topic(education.adultEducation, LegalForm.SE_COOP_AGREEMENT, OPERATION, SCHOOL),
  topic(education.upperSecondary, LegalForm.SE_FEDERATION_OF_MUN, OPERATION, inCouncil('Utbildningsförvaltningen')),
  topic(safetyAndSupply.rescueService, LegalForm.SE_FEDERATION_OF_MUN, OPERATION, inCouncil('Räddningstjänsten')),
  topic(safetyAndSupply.waterAndSewage, LegalForm.SE_JOINT_COMPANY, OPERATION, inCouncil('Tekniska förvaltningen')),
  topic(safetyAndSupply.refuseCollection, LegalForm.SE_JOINT_COMPANY, OPERATION, inCouncil('Tekniska förvaltningen')),
  topic(environmentAndBuilding.environmentalInspection, LegalForm.SE_JOINT_BOARD, OPERATION, inCouncil('Miljöförvaltningen')),
  topic(environmentAndBuilding.mapsAndSurveying, LegalForm.SE_CONTRACT_COOP, OPERATION, BUILDING, false),
  topic(environmentAndBuilding.energyAdvice, LegalForm.SE_CONTRACT_COOP, DEVELOPMENT, BUILDING, false),
  topic(cultureAndBusiness.archives, LegalForm.SE_ASSOCIATION, STAFF, LEADERSHIP, false),
  topic(cultureAndBusiness.dataProtection, LegalForm.SE_CONTRACT_COOP, STAFF, LEADERSHIP),
  topic(cultureAndBusiness.hikingTrails, LegalForm.SE_COOP_AGREEMENT, DEVELOPMENT, BUILDING, false),
];
