import type { Request, RequestHandler, Response } from 'express';
import type { LimitGuard } from '../limits/limitGuard.js';
import { refuseOverLimit } from './requestBody.js';

/** Refuses a request when too many are being answered, or when it has too many headers. */
export function countUnderWay(guard: LimitGuard): RequestHandler {
  let underWay = 0;
  return (request, response, next) => {
    underWay++;
    response.once('close', () => underWay--);
    const refusal = guard.check('concurrency', underWay) ?? guard.check('headers', request.rawHeaders.length / 2);
    if (refusal) return refuseOverLimit(response, refusal);
    next();
  };
}

/** Refuses to go on with a request that is not answered in time: who waits is told so. What was begun for it may go on to its end. */
export function answerInTime(guard: LimitGuard): RequestHandler {
  return (_request: Request, response: Response, next) => {
    const { max } = guard.limits;
    const timer = setTimeout(() => {
      const refusal = guard.check('time', max.time + 1);
      if (refusal && !response.headersSent) refuseOverLimit(response, refusal);
    }, max.time);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
