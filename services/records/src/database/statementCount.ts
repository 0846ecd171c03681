import { DefaultLogger, type LogContext, type LoggerNamespace } from '@mikro-orm/core';

/** How many SQL statements one request has run: one for each sort of row a level, however many rows. */
export class StatementCount {
  total = 0;

  add(): void {
    this.total++;
  }
}

/** Tells each request's count of its statements. The entity manager of a request is forked with `countStatement`. */
export class StatementLogger extends DefaultLogger {
  override isEnabled(namespace: LoggerNamespace): boolean {
    return namespace === 'query';
  }

  override logQuery({ countStatement }: LogContext & { countStatement?: () => void }): void {
    countStatement?.();
  }
}
