import { WaterProtectionStatus } from '../supplyArea/codeLists.js';
import type { ConnectedInhabitants } from '../supplyArea/connectedInhabitants.js';
import type { SupplyArea } from '../supplyArea/supplyArea.js';
import { MADE_UP, madeUp } from './madeUp.js';
import { HALMSTAD_WATER, LAHOLM_WATER } from './services.js';

export interface SupplyAreaRecord extends Pick<SupplyArea, 'id' | 'name' | 'connectedInhabitants' | 'waterProtection' | 'provenance'> {
  service: string;
}

const id = (name: string) => `laholmsbuktens-va:supply-area:${name}`;
const counted = (value: number): ConnectedInhabitants => ({ value, date: '2025-12-31', source: MADE_UP, demonstration: true });

export const halmstadTown: SupplyAreaRecord = {
  id: id('halmstad-tatort'),
  name: 'Halmstads tätort',
  service: HALMSTAD_WATER,
  connectedInhabitants: counted(72_400),
  waterProtection: { status: WaterProtectionStatus.ESTABLISHED, name: 'Halmstads vattenskyddsområde', since: '2012-05' },
  provenance: madeUp('2026-10-12'),
};

export const getinge: SupplyAreaRecord = {
  id: id('getinge'),
  name: 'Getinge',
  service: HALMSTAD_WATER,
  connectedInhabitants: counted(2_050),
  waterProtection: { status: WaterProtectionStatus.PROPOSED, name: 'Getinge vattenskyddsområde', since: null },
  provenance: madeUp('2026-06-08'),
};

export const laholmTown: SupplyAreaRecord = {
  id: id('laholm-tatort'),
  name: 'Laholms tätort',
  service: LAHOLM_WATER,
  connectedInhabitants: counted(6_900),
  waterProtection: { status: WaterProtectionStatus.ESTABLISHED, name: 'Laholms vattenskyddsområde', since: '2007' },
  provenance: madeUp('2026-09-21'),
};

export const laholmCoast: SupplyAreaRecord = {
  id: id('laholm-kusten'),
  name: 'Kusten i Laholm',
  service: LAHOLM_WATER,
  connectedInhabitants: counted(5_300),
  waterProtection: { status: WaterProtectionStatus.ESTABLISHED, name: 'Laholms vattenskyddsområde', since: '2007' },
  provenance: madeUp('2026-09-21'),
};

/** Nobody has counted here, and nobody has stated how the source is protected: null in the graph, not 0 and not NONE. */
export const knared: SupplyAreaRecord = {
  id: id('knared'),
  name: 'Knäred',
  service: LAHOLM_WATER,
  connectedInhabitants: null,
  waterProtection: null,
  provenance: madeUp(null),
};

export const supplyAreas = [halmstadTown, getinge, laholmTown, laholmCoast, knared];
