import { demoId } from '../record/demoId.js';
import { TOLD_AREAS } from '../secretariat/areas.js';

/** The names of the areas that each federation's secretariat keeps: with them anyone finds an area's id. */
export const AREAS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries(TOLD_AREAS).map(([federation, areas]) => [federation, Object.keys(areas)]));

export const areaId = (federation: string, name: string): string => demoId(federation, 'area', name);
