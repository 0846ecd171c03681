import { CapacityUnit, PlantKind, PlantStatus } from '../plant/codeLists.js';
import type { Plant } from '../plant/plant.js';
import { madeUp } from './madeUp.js';
import { getinge, halmstadTown, knared, laholmCoast, laholmTown, type SupplyAreaRecord } from './supplyAreas.js';

export interface PlantRecord extends Pick<Plant, 'id' | 'name' | 'kind' | 'status' | 'commissionedIn' | 'capacity' | 'provenance'> {
  serves: SupplyAreaRecord[];
}

const id = (name: string) => `laholmsbuktens-va:plant:${name}`;
const { WATERWORKS, WASTEWATER_WORKS, PUMPING_STATION } = PlantKind;
const { PLANNED, UNDER_CONSTRUCTION, IN_OPERATION, ON_STANDBY } = PlantStatus;

const cubicMetresPerDay = (value: number, year: number) => ({ value, unit: CapacityUnit.CUBIC_METRES_PER_DAY, year });
const populationEquivalents = (value: number, year: number) => ({ value, unit: CapacityUnit.POPULATION_EQUIVALENTS, year });
const litresPerSecond = (value: number, year: number) => ({ value, unit: CapacityUnit.LITRES_PER_SECOND, year });

/** Named by where they serve, not after the real plants, of which nothing here is true. */
export const plants: PlantRecord[] = [
  { id: id('halmstad-vattenverk'), name: 'Halmstads vattenverk', kind: WATERWORKS, status: IN_OPERATION, commissionedIn: 1974, capacity: cubicMetresPerDay(32_000, 2025), serves: [halmstadTown, getinge], provenance: madeUp('2026-10-12') },
  { id: id('halmstad-reservvattenverk'), name: 'Reservvattenverk i Halmstad', kind: WATERWORKS, status: ON_STANDBY, commissionedIn: 1951, capacity: null, serves: [halmstadTown], provenance: madeUp('2026-03-16') },
  { id: id('halmstad-reningsverk'), name: 'Halmstads avloppsreningsverk', kind: WASTEWATER_WORKS, status: IN_OPERATION, commissionedIn: 1972, capacity: populationEquivalents(120_000, 2025), serves: [halmstadTown], provenance: madeUp('2026-10-12') },
  { id: id('getinge-reningsverk'), name: 'Getinge avloppsreningsverk', kind: WASTEWATER_WORKS, status: IN_OPERATION, commissionedIn: null, capacity: populationEquivalents(3_500, 2024), serves: [getinge], provenance: madeUp('2025-05-19') },
  { id: id('tryckstegring-halmstad-laholm'), name: 'Tryckstegring Halmstad–Laholm', kind: PUMPING_STATION, status: IN_OPERATION, commissionedIn: 2016, capacity: litresPerSecond(60, 2025), serves: [halmstadTown, laholmTown], provenance: madeUp('2026-10-12') },
  { id: id('laholm-vattenverk'), name: 'Laholms vattenverk', kind: WATERWORKS, status: IN_OPERATION, commissionedIn: 1988, capacity: cubicMetresPerDay(9_500, 2025), serves: [laholmTown, laholmCoast], provenance: madeUp('2026-09-21') },
  { id: id('laholm-reningsverk'), name: 'Laholms avloppsreningsverk', kind: WASTEWATER_WORKS, status: IN_OPERATION, commissionedIn: 1969, capacity: populationEquivalents(18_000, 2025), serves: [laholmTown, laholmCoast], provenance: madeUp('2026-09-21') },
  { id: id('laholm-kusten-reningsverk'), name: 'Kustens avloppsreningsverk', kind: WASTEWATER_WORKS, status: PLANNED, commissionedIn: 2031, capacity: populationEquivalents(22_000, 2031), serves: [laholmCoast], provenance: madeUp('2026-09-21') },
  { id: id('laholm-kusten-pumpstation'), name: 'Kustens pumpstation', kind: PUMPING_STATION, status: UNDER_CONSTRUCTION, commissionedIn: 2027, capacity: litresPerSecond(110, 2027), serves: [laholmCoast], provenance: madeUp('2026-09-21') },
  { id: id('knared-vattenverk'), name: 'Knäreds vattenverk', kind: WATERWORKS, status: IN_OPERATION, commissionedIn: null, capacity: null, serves: [knared], provenance: madeUp(null) },
];
