import { AgreementCost, AllocationKey, Baseline, Contribution, CostStage, isWithheld, MoneyBenefit, MoneyFlow, Volume, WithheldVolume } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import type { AgreementRecord, Holdings } from '../record/records.js';
import { oneIn } from './chance.js';
import { basisOf, findEconomy } from './economy.js';
import { stateMoney } from './statedMoney.js';
import { told, type World } from './world.js';

/** What agreements cost and are worth to the member, by its own statements; and the shares of those that it keeps. */
export const costDemo: DemoPart = { rowsOf: (member) => moneyOf(member, told) };

export function* moneyOf({ agreements, statements }: Pick<Holdings, 'agreements' | 'statements'>, world: World): Iterable<[table: new () => object, rows: object[]]> {
  const stated = statements.flatMap(({ id, agreementId }) => {
    const agreement = world.findAgreement(agreementId);
    const economy = agreement && findEconomy(agreement, world);
    return economy ? [stateMoney({ statement: id, agreementId, party: id.split(':', 1)[0]! }, economy, world)] : [];
  });
  yield [MoneyFlow, stated.flatMap(({ flows }) => flows)];
  yield [Baseline, stated.flatMap(({ baselines }) => baselines)];
  yield [MoneyBenefit, stated.flatMap(({ benefits }) => benefits)];
  yield [Contribution, stated.flatMap(({ contributions }) => contributions)];
  const volumes = stated.flatMap((money) => money.volumes);
  yield [Volume, volumes.map((volume) => ({ ...volume, count: isWithheld(volume.count) ? null : volume.count }))];
  yield [WithheldVolume, volumes.filter(({ count }) => isWithheld(count))];
  yield [AgreementCost, agreements.flatMap((agreement) => costsOf(agreement, world))];
}

function costsOf(agreement: AgreementRecord, world: World): object[] {
  const economy = findEconomy(agreement, world);
  return (economy?.costs ?? []).map(({ year, stage, total, shares }) => ({
    agreement: agreement.id,
    year,
    stage,
    total: { amount: total, currency: economy!.currency, priceYear: year },
    key: economy!.key,
    weights: economy!.weights,
    basisDate: economy!.key === AllocationKey.POPULATION || economy!.key === AllocationKey.MIXED ? basisOf(year) : null,
    shares: isForgotten(agreement.id, year, stage) ? shares.slice(0, -1) : shares,
  }));
}

/** In the accounts of 2025 some keepers have left out a party, as happens in spreadsheets: the shares do not add up. */
const isForgotten = (agreementId: string, year: number, stage: CostStage) => year === 2025 && stage === CostStage.ACTUAL && oneIn(13, agreementId, 'forgotten');
