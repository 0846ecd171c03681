import { LegalForm, TaskCategory } from '@samverkan/municipality';
import type { Concept } from '@samverkan/municipality';
import { COFOG } from '../service/cofog.js';
import { LOS } from '../service/los.js';

/** What generated agreements and services are about. */
export interface Subject {
  /** As it stands in a title. */
  name: string;
  about: Concept;
  functions: Concept[];
  taskCategory: TaskCategory;
  /** The board that decides on it, and the unit that answers for it. */
  board: string;
  unit: string;
}

const welfare = { taskCategory: TaskCategory.OPERATION, board: 'Socialnämnden', unit: 'Socialförvaltningen' };
const school = { taskCategory: TaskCategory.OPERATION, board: 'Barn- och utbildningsnämnden', unit: 'Barn- och utbildningsförvaltningen' };
const building = { taskCategory: TaskCategory.OPERATION, board: 'Samhällsbyggnadsnämnden', unit: 'Samhällsbyggnadsförvaltningen' };
const staff = { taskCategory: TaskCategory.STAFF, board: 'Kommunstyrelsen', unit: 'Kommunledningskontoret' };
const development = { taskCategory: TaskCategory.DEVELOPMENT, board: 'Kommunstyrelsen', unit: 'Kommunledningskontoret' };

export const subjects: readonly Subject[] = [
  { name: 'Budget- och skuldrådgivning', about: LOS.economicAdvice, functions: [COFOG.socialExclusion], ...welfare },
  { name: 'Familjerådgivning', about: LOS.livingTogether, functions: [COFOG.familyAndChildren], ...welfare },
  { name: 'Socialjour', about: LOS.emergencyHelp, functions: [COFOG.socialExclusion, COFOG.familyAndChildren], ...welfare },
  { name: 'Familjehem', about: LOS.fosterHomes, functions: [COFOG.familyAndChildren], ...welfare },
  { name: 'Skyddat boende', about: LOS.crisisCentre, functions: [COFOG.socialExclusion], ...welfare },
  { name: 'Hemtjänst', about: LOS.homeHelp, functions: [COFOG.oldAge, COFOG.disability], ...welfare },
  { name: 'Ekonomiskt bistånd', about: LOS.socialAssistance, functions: [COFOG.socialExclusion], ...welfare },
  { name: 'Färdtjänst', about: LOS.transportForDisabled, functions: [COFOG.disability, COFOG.transport], ...welfare },
  { name: 'Rehabilitering till arbete', about: LOS.labourMarketMeasures, functions: [COFOG.unemployment], ...welfare },
  { name: 'Förskola', about: LOS.preschoolPlace, functions: [COFOG.primaryEducation], ...school },
  { name: 'Anpassad grundskola', about: LOS.adaptedTeaching, functions: [COFOG.primaryEducation, COFOG.educationServices], ...school },
  { name: 'Gymnasieutbildning', about: LOS.upperSecondary, functions: [COFOG.secondaryEducation], ...school },
  { name: 'Vuxenutbildning', about: LOS.adultEducation, functions: [COFOG.otherEducation], ...school },
  { name: 'Elevhälsa', about: LOS.educationalPsychology, functions: [COFOG.educationServices], ...school },
  { name: 'Skolskjuts', about: LOS.schoolTransport, functions: [COFOG.educationServices], ...school },
  { name: 'Kulturskola', about: LOS.cultureSchool, functions: [COFOG.culture], ...school },
  { name: 'Bibliotek', about: LOS.library, functions: [COFOG.culture], ...school },
  { name: 'Räddningstjänst', about: LOS.fire, functions: [COFOG.fireProtection], ...building },
  { name: 'Dricksvatten och avlopp', about: LOS.waterAndSewage, functions: [COFOG.waterSupply, COFOG.wasteWater], ...building },
  { name: 'Återvinningscentral', about: LOS.recycling, functions: [COFOG.waste], ...building },
  { name: 'Hämtning av avfall', about: LOS.refuse, functions: [COFOG.waste], ...building },
  { name: 'Miljötillsyn', about: LOS.pollution, functions: [COFOG.pollution, COFOG.publicHealth], ...building },
  { name: 'Bygglov', about: LOS.buildingMatters, functions: [COFOG.communityDevelopment], ...building },
  { name: 'Kartor och mätning', about: LOS.surveying, functions: [COFOG.communityDevelopment], ...building },
  { name: 'Badplatser', about: LOS.bathingPlaces, functions: [COFOG.recreation], ...building },
  { name: 'Arkiv', about: LOS.archives, functions: [COFOG.generalServices], ...staff },
  { name: 'Dataskyddsombud', about: LOS.privacy, functions: [COFOG.generalServices], ...staff },
  { name: 'Tolkförmedling', about: LOS.interpreters, functions: [COFOG.generalServices], ...staff },
  { name: 'Energi- och klimatrådgivning', about: LOS.energyUse, functions: [COFOG.energy, COFOG.environment], ...development },
  { name: 'Företagslots', about: LOS.businessDevelopment, functions: [COFOG.economicAffairs], ...development },
  { name: 'Vandringsleder', about: LOS.trails, functions: [COFOG.recreation, COFOG.tourism], ...development },
];

/** For whom or where: with a subject it makes a title. */
export const reaches: readonly string[] = [
  'för barn och unga', 'för äldre', 'för nyanlända', 'för föreningar', 'för företag', 'för studerande', 'för sommargäster',
  'för personer med funktionsnedsättning', 'i tätorten', 'på landsbygden', 'vid kusten', 'i gränsbygden', 'på distans',
  'på kvällar och helger', 'under sommaren', 'under vintern', 'vid kris', 'i inlandet', 'i skärgården', 'i skogsbygden',
];

/** The forms that generated agreements take, the common ones more often. */
export const forms: readonly LegalForm[] = [
  LegalForm.SE_CONTRACT_COOP, LegalForm.SE_CONTRACT_COOP, LegalForm.SE_CONTRACT_COOP, LegalForm.SE_CONTRACT_COOP,
  LegalForm.SE_COOP_AGREEMENT, LegalForm.SE_COOP_AGREEMENT, LegalForm.SE_COOP_AGREEMENT,
  LegalForm.SE_JOINT_BOARD, LegalForm.SE_FEDERATION_OF_MUN, LegalForm.SE_JOINT_COMPANY, LegalForm.SE_ASSOCIATION,
];
