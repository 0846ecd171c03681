import { registerEnumType } from 'type-graphql';

export enum PlantKind {
  WATERWORKS = 'WATERWORKS',
  WASTEWATER_WORKS = 'WASTEWATER_WORKS',
  PUMPING_STATION = 'PUMPING_STATION',
}
registerEnumType(PlantKind, {
  name: 'PlantKind',
  description: 'What a plant does.',
  valuesConfig: {
    WATERWORKS: { description: 'Vattenverk: makes drinking water of ground or surface water.' },
    WASTEWATER_WORKS: { description: 'Avloppsreningsverk: cleans waste water before it is let out.' },
    PUMPING_STATION: { description: 'Pumpstation, tryckstegringsstation: moves water or waste water on, or raises its pressure.' },
  },
});

export enum PlantStatus {
  PLANNED = 'PLANNED',
  UNDER_CONSTRUCTION = 'UNDER_CONSTRUCTION',
  IN_OPERATION = 'IN_OPERATION',
  ON_STANDBY = 'ON_STANDBY',
  DECOMMISSIONED = 'DECOMMISSIONED',
}
registerEnumType(PlantStatus, {
  name: 'PlantStatus',
  description: 'Where a plant stands in its life.',
  valuesConfig: {
    PLANNED: { description: 'Decided; nothing is built yet.' },
    UNDER_CONSTRUCTION: { description: 'Being built.' },
    IN_OPERATION: { description: 'In daily use.' },
    ON_STANDBY: { description: 'Kept ready as a reserve (reservvattenverk).' },
    DECOMMISSIONED: { description: 'Taken out of use for good.' },
  },
});

export enum CapacityUnit {
  CUBIC_METRES_PER_DAY = 'CUBIC_METRES_PER_DAY',
  POPULATION_EQUIVALENTS = 'POPULATION_EQUIVALENTS',
  LITRES_PER_SECOND = 'LITRES_PER_SECOND',
}
registerEnumType(CapacityUnit, {
  name: 'CapacityUnit',
  description: 'What a plant’s capacity is counted in. Figures in different units are never added up.',
  valuesConfig: {
    CUBIC_METRES_PER_DAY: { description: 'm³/day: what a waterworks can make.' },
    POPULATION_EQUIVALENTS: { description: 'Personekvivalenter (pe): the load that a wastewater works is built for; one is 70 g of BOD7 a day (NFS 2016:6).' },
    LITRES_PER_SECOND: { description: 'l/s: what a pumping station can move.' },
  },
});
