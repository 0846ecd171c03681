import type { Request, RequestHandler, Response } from 'express';
import { getOperationAST, parse, validate, type DocumentNode, type GraphQLError } from 'graphql';
import { documentOf, type PersistedOperations } from '../http/persistedOperations.js';
import { BodyRefused } from '../http/readBody.js';
import { refuse } from '../http/requestBody.js';
import { measure } from './checkText.js';
import type { Cost } from './cost.js';
import type { Costs } from './costs.js';
import type { LimitGuard } from './limitGuard.js';
import { LIMITS, type LimitName } from './limits.js';

/** What the cost of an operation is worked out with. */
export interface CostService {
  guard: LimitGuard;
  costs: Costs;
  persisted: PersistedOperations;
}

/** Says what an operation would cost, by part, how large it is, and whether it would be let through. It runs nothing. */
export function serveCost({ guard, costs, persisted }: CostService): RequestHandler {
  return (request: Request, response: Response) => {
    try {
      const asked = (typeof request.body === 'object' && request.body !== null ? request.body : {}) as Record<string, unknown>;
      const text = documentOf(asked, persisted);
      if (text === undefined) throw new BodyRefused(400, 'BAD_REQUEST', 'Say which operation: query, or documentId.');
      const { measures } = measure(text, guard);
      const tooLarge = entriesOf(measures).some(([limit, value]) => value > guard.ceiling(limit));
      const cost = tooLarge ? undefined : reckon(text, asked, costs);
      response.json({ ...verdict({ ...measures, ...(cost && { cost: cost.total }) }, guard), ...(cost && { cost: { ...cost, limit: guard.limits.max.cost } }) });
    } catch (error) {
      if (error instanceof BodyRefused) return refuse(response, error.status, error.code, error.message);
      throw error;
    }
  };
}

type Measures = Partial<Record<LimitName, number>>;

const entriesOf = (measures: Measures) => Object.entries(measures) as [LimitName, number][];

function verdict(measures: Measures, guard: LimitGuard) {
  const { max, mode } = guard.limits;
  const exceeded = entriesOf(measures).filter(([limit, value]) => value > max[limit]);
  return {
    allowed: exceeded.every(([limit, value]) => value <= guard.ceiling(limit)),
    exceeds: exceeded.map(([limit]) => LIMITS[limit].code),
    mode,
    measures: Object.fromEntries(entriesOf(measures).map(([limit, value]) => [limit, { value, limit: max[limit] }])),
  };
}

/** Throws {@link BodyRefused} for what is no operation of the schema. */
function reckon(text: string, { operationName, variables }: Record<string, unknown>, costs: Costs): Cost {
  const document = parsed(text);
  const [fault] = validate(costs.schema, document, undefined, { maxErrors: 1 });
  if (fault) throw new BodyRefused(400, 'GRAPHQL_VALIDATION_FAILED', fault.message);
  const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : undefined);
  if (!operation) throw new BodyRefused(400, 'OPERATION_RESOLUTION_FAILURE', 'The document has no such operation, or several and no operationName.');
  return costs.of(document, operation, typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {});
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    throw new BodyRefused(400, 'GRAPHQL_PARSE_FAILED', (error as GraphQLError).message);
  }
}
