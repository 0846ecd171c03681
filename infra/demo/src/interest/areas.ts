import { demoId } from '../record/demoId.js';

/** The names of the areas that each federation's secretariat keeps: with them anyone finds an area's id. */
export const AREAS: Record<string, readonly string[]> = {
  'goda-grannar': ['guardian-unit', 'system-administration', 'whistle-blowing', 'debt-counselling', 'legal-advice', 'payroll'],
};

export const areaId = (federation: string, name: string): string => demoId(federation, 'area', name);
