import type { Logger } from '@samverkan/common';
import type { Express, Request } from 'express';
import type { RecordsContext } from '../../program/context.js';
import type { FileLimits } from '../limits.js';
import type { AnyTable } from '../table.js';
import { serveImport } from './serveImport.js';
import { serveTables } from './serveTables.js';
import { serveWhole } from './serveWhole.js';

/** What a program needs to take files in and give them out. */
export interface Transfer {
  tables: readonly AnyTable[];
  /** Who a request is made for, and what it works with: the same as for `/graphql`. */
  contextOf: (request: Request) => Promise<RecordsContext>;
  limits?: FileLimits;
  log: Logger;
}

/** Serves all of it, beside `/graphql`. */
export function serveTransfer(app: Express, transfer: Transfer): void {
  serveTables(app, transfer);
  serveImport(app, transfer);
  serveWhole(app, transfer);
}
