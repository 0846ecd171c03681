import type { Request, RequestHandler } from 'express';
import { textChecker } from '../limits/checkText.js';
import type { LimitGuard } from '../limits/limitGuard.js';
import { measureValue } from '../limits/measureText.js';
import { documentOf, type PersistedOperations } from './persistedOperations.js';
import { BodyRefused } from './readBody.js';
import { refuse, refuseOverLimit } from './requestBody.js';

/** Refuses a request by what it says, before anything recursive or costly sees it; finds the document that it only names. */
export function checkRequest(guard: LimitGuard, persisted: PersistedOperations): RequestHandler {
  const checkText = textChecker(guard);
  return (request, response, next) => {
    const asked = askedBy(request);
    const nesting = measureValue(asked.values, guard.ceiling('nesting') + 1);
    const tooDeep = guard.check('nesting', nesting.nesting - 1);
    if (tooDeep) return refuseOverLimit(response, tooDeep);
    try {
      const text = documentOf(asked, persisted);
      const { refusal, unstorable } = text === undefined ? { unstorable: false } : checkText(text);
      if (refusal) return refuseOverLimit(response, refusal);
      if (unstorable || nesting.unstorable) return refuse(response, 400, 'BAD_USER_INPUT', 'A text has a NUL character or half of a surrogate pair in it, which no record can hold.');
      if (text !== undefined && asked.query === undefined) asked.putQuery(text);
      next();
    } catch (error) {
      if (!(error instanceof BodyRefused)) return next(error);
      refuse(response, error.status, error.code, error.message);
    }
  };
}

interface Asked {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
  /** What comes along with the document. */
  values: unknown;
  putQuery: (text: string) => void;
}

/** A GET is asked by what stands in its address, read once for all who come after: two readers may differ. */
function askedBy(request: Request): Asked {
  if (request.method !== 'GET') {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const { query, documentId, variables, extensions } = typeof body === 'object' ? body : {};
    return { query, documentId, extensions, values: [variables, extensions], putQuery: (text) => void (body['query'] = text) };
  }
  const parameters = new URLSearchParams(/\?(.*)$/s.exec(request.url)?.[1]);
  const write = () => void (request.url = `${request.path}?${parameters.toString()}`);
  write();
  const { query, documentId } = Object.fromEntries(parameters);
  const [variables, extensions] = ['variables', 'extensions'].map((name) => parsed(parameters.get(name)));
  return { query, documentId, extensions, values: [variables, extensions], putQuery: (text) => (parameters.set('query', text), write()) };
}

/** In a GET, the variables are JSON; what is not, Apollo Server refuses. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
