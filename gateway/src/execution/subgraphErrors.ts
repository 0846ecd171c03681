import type { ResponsePath } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { isData, type Data } from './data.js';

const DOWNSTREAM_SERVICE_ERROR = 'DOWNSTREAM_SERVICE_ERROR';

/**
 * An error that a subgraph answers, as the client sees it: with the subgraph's name, a code, and a path in the client's
 * operation, which `placeOf` makes of the path in the subgraph's.
 */
export function answeredError(error: unknown, serviceName: string, placeOf: (path: ResponsePath) => ResponsePath): GraphQLError {
  const { message, path, extensions } = isData(error) ? error : {};
  return new GraphQLError(typeof message === 'string' && message ? message : `Error while fetching subquery from service "${serviceName}"`, {
    path: isPath(path) ? placeOf(path) : undefined,
    extensions: extensionsOf(extensions, serviceName),
    originalError: error as Error,
  });
}

/** A request that failed altogether, or whose answer was none: what was thrown says why. */
export function failedRequest(thrown: unknown, serviceName: string): GraphQLError {
  const error = thrown instanceof Error ? thrown : new Error(`Unexpected error value: ${String(thrown)}`);
  return new GraphQLError(error.message, { extensions: extensionsOf((error as { extensions?: unknown }).extensions, serviceName), originalError: error });
}

/** Apollo Server takes `http` for the status of our own answer, in which a subgraph has no say. */
function extensionsOf(extensions: unknown, serviceName: string): Data {
  const { http: _, ...rest }: Data = isData(extensions) ? extensions : {};
  return { ...rest, code: rest['code'] || DOWNSTREAM_SERVICE_ERROR, serviceName };
}

const isPath = (path: unknown): path is ResponsePath => Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number');
