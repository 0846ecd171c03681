import type { EntityManager } from '@mikro-orm/postgresql';
import { moneyOf, type MoneyInput } from '@samverkan/records';
import type { ContributionKind, VolumeUnit } from './codeLists.js';
import { Contribution } from './contribution.js';
import { checkNotNegative, checkYear, getStatement } from './figureRules.js';
import { MoneyBenefit } from './moneyBenefit.js';
import { isWithheld, restoreVolumes } from './restoreVolumes.js';
import { Volume } from './volume.js';
import { WithheldVolume } from './withheldVolume.js';

interface Of {
  statement: string;
  year: number;
}

/** What is stated once is replaced by what is stated later, in all three. */
export async function stateBenefit(em: EntityManager, { statement: id, year, amount }: Of & { amount: MoneyInput }): Promise<MoneyBenefit> {
  checkYear(year);
  checkNotNegative(amount.amount, 'amount');
  return em.upsert(MoneyBenefit, { statement: await getStatement(em, id), year, amount: moneyOf(amount, year) });
}

export async function stateContribution(em: EntityManager, { statement: id, year, kind, amount }: Of & { kind: ContributionKind; amount?: MoneyInput | null }): Promise<Contribution> {
  checkYear(year);
  checkNotNegative(amount?.amount ?? 0, 'amount');
  return em.upsert(Contribution, { statement: await getStatement(em, id), year, kind, amount: amount ? moneyOf(amount, year) : null });
}

export async function stateVolume(em: EntityManager, { statement: id, year, unit, count }: Of & { unit: VolumeUnit; count: number }): Promise<Volume> {
  checkYear(year);
  checkNotNegative(count, 'count');
  const of = { statement: await getStatement(em, id), year, unit };
  await em.nativeDelete(WithheldVolume, { statement: id, year, unit });
  if (isWithheld(count)) await em.insert(WithheldVolume, { statement: id, year, unit, count });
  const volume = await em.upsert(Volume, { ...of, count: isWithheld(count) ? null : count });
  return (await restoreVolumes([volume], em))[0]!;
}
