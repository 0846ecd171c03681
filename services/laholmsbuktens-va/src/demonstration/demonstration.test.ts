import { findOwner } from '@samverkan/common';
import { godaGrannar } from '@samverkan/demo';
import { CapacityUnit, PlantKind, PlantStatus } from '../plant/codeLists.js';
import { plants } from './plants.js';
import { services } from './services.js';
import { supplyAreas } from './supplyAreas.js';

const UNIT_OF: Record<PlantKind, CapacityUnit> = {
  [PlantKind.WATERWORKS]: CapacityUnit.CUBIC_METRES_PER_DAY,
  [PlantKind.WASTEWATER_WORKS]: CapacityUnit.POPULATION_EQUIVALENTS,
  [PlantKind.PUMPING_STATION]: CapacityUnit.LITRES_PER_SECOND,
};

test('its services are those that the members have it down for as the deliverer', () => {
  const delivered = [...godaGrannar.values()].flatMap((records) => records.services).filter(({ deliveredById }) => deliveredById === 'laholmsbuktens-va');
  expect(services.toSorted()).toEqual(delivered.map(({ id }) => id).toSorted());
});

test('every record and every figure says that it is made up', () => {
  for (const { provenance } of [...plants, ...supplyAreas]) expect(provenance).toMatchObject({ demonstration: true, source: 'Demonstrationsdata, påhittade' });
  for (const { connectedInhabitants } of supplyAreas) if (connectedInhabitants) expect(connectedInhabitants).toMatchObject({ demonstration: true, source: 'Demonstrationsdata, påhittade' });
});

test('every record is Laholmsbuktens VA’s own, and has an id of its own', () => {
  const ids = [...plants, ...supplyAreas].map(({ id }) => id);
  expect(new Set(ids.map(findOwner))).toEqual(new Set(['laholmsbuktens-va']));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(services)('no more people are connected to %s than live in the municipality', (service) => {
  const inhabitants = Math.min(...godaGrannar.get(findOwner(service)!)!.populations.map(({ value }) => value));
  const connected = supplyAreas.filter((area) => area.service === service).map(({ connectedInhabitants }) => connectedInhabitants?.value ?? 0);
  expect(connected.reduce((a, b) => a + b)).toBeLessThan(inhabitants);
});

test('every area is served by a plant, and every plant serves an area', () => {
  for (const area of supplyAreas) expect(plants.filter(({ serves }) => serves.includes(area))).not.toHaveLength(0);
  for (const { serves } of plants) expect(serves).not.toHaveLength(0);
});

test('a capacity is counted in the unit of its kind of plant', () => {
  for (const { kind, capacity } of plants) if (capacity) expect(capacity.unit).toBe(UNIT_OF[kind]);
});

test('what is not built yet lies ahead of the day that the demonstration describes; what runs does not', () => {
  for (const { status, commissionedIn, provenance } of plants) {
    if (commissionedIn === null) continue;
    const ahead = commissionedIn > Number(provenance.asOf!.slice(0, 4));
    expect(ahead).toBe(status === PlantStatus.PLANNED || status === PlantStatus.UNDER_CONSTRUCTION);
  }
});
