import type { IncomingHttpHeaders } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { StatedError } from '@samverkan/common';

/** Traces of the federation protocol tell how each field was worked out: they are between a router and its subgraphs. */
export function refuseTraces(headers: IncomingHttpHeaders): void {
  if (headers['apollo-federation-include-trace'] === undefined) return;
  throw new StatedError('TRACES_REFUSED', 'A gateway gives no federation traces to its clients.', { http: { status: 400, headers: new HeaderMap() } });
}
