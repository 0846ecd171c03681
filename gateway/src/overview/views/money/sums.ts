import { z } from 'zod';
import { aConfidence, aCurrency, anId, minorUnits } from './shapes.js';

const amount = minorUnits.nullable();

/** A member's figures on one agreement in one currency, as it has summed them up itself. */
export const sumsRow = z.object({
  agreementId: anId,
  currency: aCurrency,
  paid: amount,
  received: amount,
  ownCost: amount,
  ownIncome: amount,
  standAlone: amount,
  benefit: amount,
  yearsWithoutCost: z.int(),
  yearsWithoutBaseline: z.int(),
  confidence: aConfidence.nullable(),
  demonstration: z.boolean(),
});
export type Sums = z.infer<typeof sumsRow>;

export const SUMS = 'agreementId currency paid received ownCost ownIncome standAlone benefit yearsWithoutCost yearsWithoutBaseline confidence demonstration';

/** The question for a period's sums. */
export const askSums = {
  parameters: '$from: Int!, $to: Int!',
  fields: `accounts(from: $from, to: $to) { sums { ${SUMS} } }`,
  of: ['MoneyFlow', 'Baseline', 'MoneyBenefit'],
  shape: z.object({ accounts: z.object({ sums: z.array(sumsRow) }) }),
};
