import { LIMIT_NAMES, LIMITS, type LimitListener } from '@samverkan/common';
import { Counter, type Registry } from 'prom-client';

/** Counts the requests that were over a limit: those refused, and those that were let through because limits are only measured. */
export function limitMetrics(registry: Registry): LimitListener {
  const exceeded = new Counter({ name: 'samverkan_limit_exceeded_total', help: 'Requests over a limit, by its code and by whether they were refused.', labelNames: ['code', 'refused'], registers: [registry] });
  for (const name of LIMIT_NAMES) exceeded.inc({ code: LIMITS[name].code, refused: 'true' }, 0);
  return ({ limit, refused }) => exceeded.inc({ code: LIMITS[limit].code, refused: String(refused) });
}
