import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { anyone, type Viewer } from '../identity/viewer.js';
import type { Cost } from './cost.js';
import type { Costs } from './costs.js';
import type { LimitGuard, OverLimit } from './limitGuard.js';
import { RateLimit, whoSpends } from './rateLimit.js';

/** What a request's context tells of who sends it. */
export interface LimitedContext {
  /** Anyone, where the program does not know. */
  viewer?: Viewer | undefined;
  /** The address that the request comes from; a trusted proxy's word for it, where there is one. */
  address?: string | undefined;
}

/**
 * Refuses operations that cost too much, and viewers who have spent their minute's points. Who asks for it with
 * `extensions: { cost: true }` is told what the operation was reckoned to cost. A gateway that a member knows has
 * counted its viewers itself.
 */
export function guardOperations<Context extends BaseContext>(guard: LimitGuard, costs: Costs): ApolloServerPlugin<Context> {
  const rate = new RateLimit(guard.limits.max.rate);
  const spend = async ({ viewer = anyone(), address }: LimitedContext, points: number): Promise<OverLimit | undefined> => {
    if (viewer.federation !== null) return undefined;
    const { spent, over } = await rate.spend(whoSpends(viewer, address), points);
    return guard.check('rate', spent, { 'retry-after': String(over) });
  };
  return {
    async serverWillStart() {
      return { schemaDidLoadOrUpdate: (schema) => costs.take(schema) };
    },
    async requestDidStart() {
      let cost: Cost | undefined;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return; // which is refused as such
          cost = costs.of(document, operation, request.variables ?? {});
          const refusal = guard.check('cost', cost.total) ?? (await spend(contextValue, Math.max(1, cost.total)));
          if (refusal) throw refusal;
        },
        async willSendResponse({ request, response: { body } }) {
          if (request.extensions?.['cost'] !== true || !cost || body.kind !== 'single') return;
          const { total, members } = cost;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { total, members, limit: guard.limits.max.cost } };
        },
      };
    },
  };
}
