import type { KeptCost } from '../money/kept.js';
import type { Currency } from '../money/shapes.js';

export interface BudgetYear {
  year: number;
  budget: number | null;
  outcome: number | null;
  ratio: number | null;
  over: boolean | null;
}

export interface Overrun {
  agreementId: string;
  currency: Currency;
  ratio: number | null;
  excess: number;
  years: BudgetYear[];
  threeYearsRunning: boolean | null;
  shares: KeptCost['shares'];
}

export interface Overruns {
  overruns: Overrun[];
  compared: number;
  notCompared: number;
}

/** How many years running are looked at. */
const YEARS = 3;

/** The agreements whose outcome of a year was above its budget, the worst first, with the two years before. */
export function findOverruns(year: number, costs: readonly KeptCost[]): Overruns {
  const agreements = [...Map.groupBy(costs, ({ agreementId, total: { currency } }) => `${agreementId} ${currency}`).values()].filter((rows) => rows.some((row) => row.year === year));
  const looked = agreements.map((rows) => ({ rows, years: Array.from({ length: YEARS }, (_, ago) => budgetYear(year - YEARS + 1 + ago, rows)) }));
  const compared = looked.filter(({ years }) => years.at(-1)!.over !== null);
  const overruns = compared.filter(({ years }) => years.at(-1)!.over === true).map(({ rows, years }): Overrun => {
    const { ratio, budget, outcome } = years.at(-1)!;
    const shares = rows.find((row) => row.year === year && row.total.amount === outcome && row.stage !== 'BUDGET')!.shares;
    return { agreementId: rows[0]!.agreementId, currency: rows[0]!.total.currency, ratio, excess: outcome! - budget!, years, threeYearsRunning: allOver(years), shares };
  });
  return { overruns: overruns.toSorted((a, b) => orderOf(b) - orderOf(a)), compared: compared.length, notCompared: looked.length - compared.length };
}

/** Above a budget of nothing is above it without measure. */
const orderOf = ({ ratio }: Overrun) => ratio ?? Number.MAX_VALUE;

/** Outcomes only: what is forecast has not happened. */
function budgetYear(year: number, rows: readonly KeptCost[]): BudgetYear {
  const at = (...stages: KeptCost['stage'][]) => stages.map((stage) => rows.find((row) => row.year === year && row.stage === stage)?.total.amount).find((amount) => amount !== undefined) ?? null;
  const [budget, outcome] = [at('BUDGET'), at('AUDITED', 'ACTUAL')];
  if (budget === null || outcome === null) return { year, budget, outcome, ratio: null, over: null };
  return { year, budget, outcome, ratio: budget === 0 ? null : outcome / budget, over: outcome > budget };
}

/** null where it is open: no year was within its budget, and one is not known. */
function allOver(years: readonly BudgetYear[]): boolean | null {
  if (years.some(({ over }) => over === false)) return false;
  return years.some(({ over }) => over === null) ? null : true;
}
