import { LoadProfile, type MonthlyLoad, publishLoads, Sharing, WithheldLoad } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { hashOf } from '../record/hashOf.js';
import { findInhabitants } from '../record/inhabitants.js';
import { madeUp } from '../record/provenance.js';
import type { Records, ServiceRecord } from '../record/records.js';
import { LOS } from '../service/los.js';
import { notPublished } from '../sharing/narrowed.js';
import { CABINS, SEASONS, SUMMER_PLACES } from './seasons.js';

/** How the work of a municipality's services is spread over 2025, worked out from its size and from where it lies. */
export const loadsDemo: DemoPart = {
  *rowsOf(member) {
    const inhabitants = findInhabitants(member);
    if (inhabitants === undefined) return;
    const profiles = member.services.flatMap((service) => profileOf(member, service, inhabitants));
    yield [LoadProfile, profiles.map(({ withheld: _withheld, ...profile }) => profile)];
    yield [WithheldLoad, profiles.flatMap(({ service, year, withheld }) => withheld.map((load) => ({ service, year, ...load })))];
  },
};

/** Of one service in eleven nothing was stated, and of one in eleven what was stated is not published. */
function profileOf({ organisation: { id } }: Records, service: ServiceRecord, inhabitants: number) {
  const season = service.thematicArea ? SEASONS[service.thematicArea.code] : undefined;
  const chance = hashOf(`load ${service.id}`) % 11;
  if (!season || chance === 0) return [];
  const summerPlace = SUMMER_PLACES.has(id) && season.summerPlace !== undefined;
  const shape = summerPlace ? season.summerPlace! : season.inland;
  const usual = (inhabitants / 1000) * season.rate * (summerPlace ? (CABINS[id] ?? 1) : 1);
  const loads = shape.map((share) => Math.round((usual * share) / 100));
  const capacity = Math.round(Math.max(...loads) * 0.9);
  const months = loads.map((load, place): MonthlyLoad => ({ month: place + 1, load: isMeasured(service, place + 1) ? load : null, capacity }));
  const { shown, withheld } = publishLoads(season.unit, months);
  return [{ service: service.id, year: 2025, unit: season.unit, months: shown, withheld, sharing: chance === 1 ? notPublished(id, `load ${service.id}`) : new Sharing(), provenance: madeUp(`load ${service.id}`) }];
}

/** Where the figures of a month were lost: of one archive in two, and of home care in Laholm in the July when its system was changed. */
function isMeasured({ id, thematicArea }: ServiceRecord, month: number): boolean {
  if (thematicArea?.code === LOS.homeHelp.code && id.startsWith('laholm:')) return month !== 7;
  return thematicArea?.code !== LOS.archives.code || month !== 12 || hashOf(id) % 2 === 0;
}
