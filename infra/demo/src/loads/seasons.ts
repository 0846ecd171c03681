import { LoadUnit } from '@samverkan/municipality';
import { LOS } from '../service/los.js';

/** How the work of a sort of service is spread over the year, January first: 100 is a usual month. Made up. */
interface Season {
  unit: LoadUnit;
  /** How much work a month brings for every 1 000 inhabitants, about. */
  rate: number;
  inland: readonly number[];
  /** Where cabins and beaches bring people in summer; as inland when left out. */
  summerPlace?: readonly number[];
}

const EVEN = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100] as const;
const SUMMER = [55, 55, 65, 80, 120, 190, 260, 230, 110, 75, 60, 55] as const;
const WINTER = [125, 120, 110, 95, 90, 80, 65, 75, 95, 105, 115, 125] as const;
/** Nobody travels to school in July, and in no month more than in another. */
const SCHOOL_YEAR = [100, 100, 100, 100, 100, 60, 0, 60, 100, 100, 100, 100] as const;

export const SEASONS: Readonly<Record<string, Season | undefined>> = {
  [LOS.buildingMatters.code]: { unit: LoadUnit.CASES, rate: 1.4, inland: [85, 95, 130, 145, 130, 100, 50, 75, 110, 105, 95, 80], summerPlace: [60, 70, 95, 115, 135, 150, 165, 140, 95, 70, 55, 50] },
  [LOS.waterAndSewage.code]: { unit: LoadUnit.CUBIC_METRES, rate: 5_800, inland: WINTER, summerPlace: SUMMER },
  [LOS.refuse.code]: { unit: LoadUnit.TONNES, rate: 33, inland: [105, 90, 95, 105, 110, 105, 85, 90, 100, 105, 100, 110], summerPlace: SUMMER },
  [LOS.recycling.code]: { unit: LoadUnit.TONNES, rate: 21, inland: [70, 70, 95, 130, 140, 115, 85, 95, 115, 110, 95, 80], summerPlace: [50, 50, 75, 110, 130, 150, 175, 155, 105, 85, 65, 50] },
  [LOS.harbours.code]: { unit: LoadUnit.VISITS, rate: 40, inland: SUMMER },
  [LOS.bathingPlaces.code]: { unit: LoadUnit.INSPECTIONS, rate: 0.5, inland: [0, 0, 0, 40, 160, 240, 300, 260, 60, 0, 0, 0] },
  [LOS.homeHelp.code]: { unit: LoadUnit.HOURS, rate: 1_150, inland: WINTER, summerPlace: [90, 90, 92, 95, 100, 120, 150, 140, 100, 92, 90, 90] },
  [LOS.library.code]: { unit: LoadUnit.VISITS, rate: 380, inland: [110, 112, 110, 100, 95, 80, 65, 80, 105, 120, 118, 90], summerPlace: [80, 82, 85, 90, 95, 115, 150, 135, 95, 90, 85, 75] },
  [LOS.economicAdvice.code]: { unit: LoadUnit.CONVERSATIONS, rate: 3.2, inland: [150, 125, 105, 95, 85, 70, 50, 90, 120, 110, 100, 90], summerPlace: [110, 100, 95, 90, 85, 80, 60, 95, 150, 135, 105, 85] },
  [LOS.schoolTransport.code]: { unit: LoadUnit.TRIPS, rate: 2_400, inland: SCHOOL_YEAR },
  [LOS.preschoolPlace.code]: { unit: LoadUnit.CASES, rate: 2.5, inland: [90, 120, 170, 140, 95, 60, 30, 110, 115, 100, 90, 80] },
  [LOS.educationalPsychology.code]: { unit: LoadUnit.CASES, rate: 0.9, inland: [100, 115, 130, 120, 110, 60, 10, 70, 125, 130, 120, 90] },
  [LOS.pollution.code]: { unit: LoadUnit.INSPECTIONS, rate: 2.1, inland: [80, 90, 105, 120, 130, 115, 40, 80, 125, 120, 105, 90] },
  [LOS.fire.code]: { unit: LoadUnit.CASES, rate: 0.9, inland: [110, 95, 95, 125, 115, 95, 90, 90, 85, 90, 100, 120], summerPlace: [80, 75, 80, 115, 130, 135, 150, 125, 90, 80, 75, 85] },
  [LOS.archives.code]: { unit: LoadUnit.CASES, rate: 1.1, inland: EVEN },
};

/** Where summer brings more people than live there: by the sea, as a map shows; the number of cabins is not looked up. */
export const SUMMER_PLACES: ReadonlySet<string> = new Set(['bastad', 'falkenberg', 'hvaler', 'hoganas', 'simrishamn', 'vellinge', 'ystad', 'angelholm']);

/** How much summer people add where there are most cabins for each inhabitant. */
export const CABINS: Readonly<Record<string, number | undefined>> = { hvaler: 2.6, bastad: 1.5 };
