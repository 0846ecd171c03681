import { Currency, divide } from '@samverkan/common';
import { AgreementStatus, AllocationKey, CostStage, LegalForm, PartyRole, TaskCategory, VolumeUnit, type CostShare, type KeyWeights } from '@samverkan/municipality';
import type { AgreementRecord } from '../record/records.js';
import { between, oneIn, pick, THOUSAND, toThousands } from './chance.js';
import type { World } from './world.js';

/** The years that figures are made up for; the last outcomes are those of 2025. */
const FIRST_YEAR = 2021;
const LAST_YEAR = 2027;

/** What an agreement costs at one stage of one year, and who bears how much of it. */
export interface YearCost {
  year: number;
  stage: CostStage;
  total: number;
  shares: CostShare[];
}

/** The money of one agreement, made up of its id alone, so that keeper and parties tell the same. */
export interface Economy {
  currency: Currency;
  /** Who does the work and is paid for it. */
  payee: string;
  /** Those among whom the cost is shared; one that only supplies is not among them. */
  sharers: string[];
  key: AllocationKey;
  weights: KeyWeights | null;
  unit: VolumeUnit | null;
  costs: YearCost[];
}

const UNSIGNED = [AgreementStatus.DRAFT, AgreementStatus.PROPOSED, AgreementStatus.DECIDED_BY_SOME, AgreementStatus.SIGNED];
const KEYS = [AllocationKey.POPULATION, AllocationKey.POPULATION, AllocationKey.POPULATION, AllocationKey.USE, AllocationKey.EQUAL, AllocationKey.FIXED, AllocationKey.MIXED];

/** The money of an agreement, or undefined where there is none: it is not in force yet, or binds nobody. */
export function findEconomy(agreement: AgreementRecord, world: World): Economy | undefined {
  const { id, form, status, parties, title } = agreement;
  if (UNSIGNED.includes(status) || form === LegalForm.SE_LETTER_OF_INTENT || parties.length === 0) return undefined;
  const suppliers = parties.filter(({ role }) => role === PartyRole.SUPPLIER).map(({ organisationId }) => organisationId);
  const host = parties.find(({ role }) => role === PartyRole.HOST || role === PartyRole.OFFICE_MUNICIPALITY)?.organisationId;
  const sharers = parties.map(({ organisationId }) => organisationId).filter((party) => !suppliers.includes(party));
  if (sharers.length === 0) return undefined;
  const isOperation = agreement.taskCategory === TaskCategory.OPERATION;
  const key = pick(KEYS.filter((each) => each !== (isOperation ? AllocationKey.EQUAL : AllocationKey.USE)), id, 'key');
  const economy: Omit<Economy, 'costs'> = {
    currency: form.startsWith('NO_') ? Currency.NOK : Currency.SEK,
    payee: suppliers[0] ?? host ?? sharers.find((party) => id.startsWith(`${party}:`)) ?? sharers[0]!,
    sharers,
    key,
    weights: key === AllocationKey.MIXED ? { population: 70, use: isOperation ? 10 : 0, equal: isOperation ? 20 : 30 } : null,
    unit: isOperation ? unitOf(title) : null,
  };
  const isFree = suppliers.length === 0 && host === undefined && oneIn(4, id, 'free');
  return { ...economy, costs: yearsOf(agreement).flatMap((year) => costsOf(id, year, economy, isFree, world)) };
}

function yearsOf({ term: { from, to } }: AgreementRecord): number[] {
  const first = Math.max(FIRST_YEAR, yearIn(from) ?? FIRST_YEAR);
  const last = Math.min(LAST_YEAR, yearIn(to) ?? LAST_YEAR);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

const yearIn = (date: string | null) => (date !== null && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : undefined);

/** A budget for every year; then what is expected of the year that is running, and what the years before ended at. */
function costsOf(id: string, year: number, economy: Omit<Economy, 'costs'>, isFree: boolean, world: World): YearCost[] {
  const inhabitants = economy.sharers.reduce((sum, party) => sum + world.inhabitantsOf(party, basisOf(year)), 0);
  const perHead = between(6, 90, id, 'cost per inhabitant') * 100 * 1.031 ** (year - FIRST_YEAR);
  const budget = isFree ? 0 : Math.max(THOUSAND, toThousands(inhabitants * perHead));
  const overruns = oneIn(7, id, 'overruns');
  const outcome = toThousands(budget * (1 + (overruns ? between(0.03, 0.14, id, year, 'over') : between(-0.03, 0.02, id, year, 'over'))));
  const stages: [CostStage, number][] = [[CostStage.BUDGET, budget]];
  if (year <= 2025) stages.push([year <= 2023 ? CostStage.AUDITED : CostStage.ACTUAL, outcome]);
  if (year === 2026) stages.push([CostStage.FORECAST, outcome]);
  const weights = weightsOf(id, year, economy, world);
  return stages.map(([stage, total]) => ({ year, stage, total, shares: divide(total, weights)!.map((amount, at) => ({ organisationId: economy.sharers[at]!, amount })) }));
}

/** The last day of the year before: its inhabitants count. */
export const basisOf = (year: number): string => `${year - 1}-12-31`;

/** In what proportion the parties share. A mixed key's parts are put on one scale of a million. */
function weightsOf(id: string, year: number, { sharers, key, weights, unit }: Omit<Economy, 'costs'>, world: World): number[] {
  const byInhabitants = sharers.map((party) => world.inhabitantsOf(party, basisOf(year)));
  const byUse = unit === null ? byInhabitants : sharers.map((party) => Math.max(1, volumeOf(id, party, year, world)));
  const alike = sharers.map(() => 1);
  switch (key) {
    case AllocationKey.POPULATION: return byInhabitants;
    case AllocationKey.USE: return byUse;
    case AllocationKey.EQUAL: return alike;
    case AllocationKey.FIXED: return byInhabitants.map((inhabitants, at) => Math.max(1, Math.round((inhabitants / 1000) * between(0.8, 1.25, id, sharers[at]!, 'fixed share'))));
    default: break;
  }
  const parts = [divide(weights!.population * 10_000, byInhabitants)!, divide(weights!.use * 10_000, byUse)!, divide(weights!.equal * 10_000, alike)!];
  return sharers.map((_, at) => parts.reduce((sum, part) => sum + part[at]!, 0));
}

/** How much of the service a party's inhabitants use. */
export function volumeOf(id: string, party: string, year: number, world: World): number {
  const perThousand = between(0.6, 9, id, 'volume') * between(0.8, 1.2, id, party, 'volume') * between(0.92, 1.08, id, party, year, 'volume');
  return Math.round((world.inhabitantsOf(party, basisOf(year)) * perThousand) / 1000);
}

function unitOf(title: string): VolumeUnit {
  if (/skol|gymnas|elev|PPT|pedagog|utbild|opplæring/i.test(title)) return VolumeUnit.PUPILS;
  return /vård|omsorg|hemtjänst|boende|helse|sjuksköter|familj/i.test(title) ? VolumeUnit.USERS : VolumeUnit.CASES;
}
