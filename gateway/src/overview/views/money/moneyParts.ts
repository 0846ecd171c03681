import type { Router } from '../../../members/router.js';
import type { Part } from '../../part.js';
import { allocationsPart } from '../allocations/allocationsPart.js';
import { balancePart } from '../balance/balancePart.js';
import { budgetOverrunsPart } from '../budgetOverruns/budgetOverrunsPart.js';
import { contributionsPart } from '../contributions/contributionsPart.js';
import { promisePart } from '../promise/promisePart.js';
import { scalePart } from '../scale/scalePart.js';
import { whatIfPart } from '../whatIf/whatIfPart.js';

const scalars: Part = {
  typeDefs: /* GraphQL */ `
    "A whole number of minor units of a currency (öre, øre), within ±9007199254740991."
    scalar MinorUnits
  `,
  resolvers: {},
};

/** The contract's code lists that the views use. */
export const MONEY_CODES = ['Currency', 'Confidence', 'CostStage', 'AllocationKey', 'ContributionKind', 'VolumeUnit'];

/** The views over what agreements cost and are worth. */
export const moneyParts = (router: Router): Part[] => [scalars, ...[balancePart, promisePart, allocationsPart, whatIfPart, budgetOverrunsPart, scalePart, contributionsPart].map((part) => part(router))];
