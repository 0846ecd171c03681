import type { Router } from '../../../members/router.js';
import type { Part } from '../../part.js';
import { balancePart } from '../balance/balancePart.js';
import { promisePart } from '../promise/promisePart.js';

const scalars: Part = {
  typeDefs: /* GraphQL */ `
    "A whole number of minor units of a currency (öre, øre), within ±9007199254740991."
    scalar MinorUnits
  `,
  resolvers: {},
};

/** The contract's code lists that the views use. */
export const MONEY_CODES = ['Currency', 'Confidence'];

/** The views over what agreements cost and are worth. */
export const moneyParts = (router: Router): Part[] => [scalars, balancePart(router), promisePart(router)];
