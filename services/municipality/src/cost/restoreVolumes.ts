import type { EntityManager } from '@mikro-orm/postgresql';
import { LEAST_SHOWN } from '../count/count.js';
import { Volume } from './volume.js';
import { WithheldVolume } from './withheldVolume.js';

/** Whether so few of the people who used a service could be recognised. */
export const isWithheld = (count: number): boolean => count < LEAST_SHOWN;

/** Volumes with the counts that are withheld from others, for who sees those: the database shows them to their owner alone. */
export async function restoreVolumes(volumes: Volume[], em: EntityManager): Promise<Volume[]> {
  const statements = [...new Set(volumes.flatMap(({ count, statement }) => (count === null ? [statement.id] : [])))];
  if (!statements.length) return volumes;
  const withheld = new Map((await em.find(WithheldVolume, { statement: { $in: statements } })).map((volume) => [keyOf(volume), volume.count]));
  return volumes.map((volume) => (withheld.has(keyOf(volume)) ? Object.assign(new Volume(), { statement: volume.statement, year: volume.year, unit: volume.unit, count: withheld.get(keyOf(volume))! }) : volume));
}

const keyOf = ({ statement, year, unit }: Pick<Volume, 'statement' | 'year' | 'unit'>): string => `${statement.id} ${year} ${unit}`;
