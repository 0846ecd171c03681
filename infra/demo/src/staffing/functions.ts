import { Country, StaffFunction } from '@samverkan/municipality';
import { LOS } from '../service/los.js';

/** How many of a function a municipality of 10 000 employs, about. Made up. */
const IN_TEN_THOUSAND: Record<StaffFunction, number> = {
  EDUCATIONAL_PSYCHOLOGIST: 1.9,
  LAWYER: 0.6,
  DEBT_COUNSELLOR: 0.8,
  ENVIRONMENTAL_INSPECTOR: 1.8,
  BUILDING_INSPECTOR: 1.7,
  GUARDIANSHIP_OFFICER: 0.9,
  EMPLOYED_GUARDIAN: 0,
  GIS_SPECIALIST: 0.9,
  ARCHIVIST: 0.7,
  DATA_PROTECTION_OFFICER: 0.5,
  INFORMATION_SECURITY_OFFICER: 0.4,
  SYSTEM_ADMINISTRATOR: 2.6,
  WHISTLE_BLOWING_INVESTIGATOR: 0.1,
  PROCUREMENT_OFFICER: 0.9,
  PREPAREDNESS_COORDINATOR: 0.6,
  ENERGY_ADVISER: 0.5,
};

/** Guardianship is not municipal in Norway (since 2013), so that nothing is stated of it there. */
const SWEDISH_ONLY: readonly StaffFunction[] = [StaffFunction.GUARDIANSHIP_OFFICER, StaffFunction.EMPLOYED_GUARDIAN];

export const functionsIn = (country: Country): StaffFunction[] => Object.values(StaffFunction).filter((staffFunction) => country === Country.SE || !SWEDISH_ONLY.includes(staffFunction));

/** How many a municipality of that size would employ by itself: no fewer than one, where it is a function that every one has. */
export function usualHeadcount(staffFunction: StaffFunction, inhabitants: number): number {
  const rate = IN_TEN_THOUSAND[staffFunction];
  return Math.max(rate >= 0.5 ? 1 : 0, Math.round((rate * inhabitants) / 10_000));
}

/** Which function carries out services of a thematic area. */
export const FUNCTION_OF: Readonly<Record<string, StaffFunction | undefined>> = {
  [LOS.educationalPsychology.code]: StaffFunction.EDUCATIONAL_PSYCHOLOGIST,
  [LOS.economicAdvice.code]: StaffFunction.DEBT_COUNSELLOR,
  [LOS.pollution.code]: StaffFunction.ENVIRONMENTAL_INSPECTOR,
  [LOS.buildingMatters.code]: StaffFunction.BUILDING_INSPECTOR,
  [LOS.guardianship.code]: StaffFunction.GUARDIANSHIP_OFFICER,
  [LOS.surveying.code]: StaffFunction.GIS_SPECIALIST,
  [LOS.archives.code]: StaffFunction.ARCHIVIST,
  [LOS.privacy.code]: StaffFunction.DATA_PROTECTION_OFFICER,
  [LOS.energyUse.code]: StaffFunction.ENERGY_ADVISER,
};
