/** Conditions of which all must hold, with the values that they speak of. */
export class Conditions {
  private readonly all: string[] = [];
  readonly values: unknown[] = [];

  /** SQL over the alias `r`, with a `?` for each value. Written by us, never by a client. */
  and(sql: string, ...values: readonly unknown[]): this {
    this.all.push(`(${this.with(sql, ...values)})`);
    return this;
  }

  /** The same for what is no condition: the SQL that stands for it. */
  with(sql: string, ...values: readonly unknown[]): string {
    this.values.push(...values);
    let at = this.values.length - values.length;
    return sql.replaceAll('?', () => `$${++at}`);
  }

  /** What stands behind the table. */
  get where(): string {
    return this.all.length ? `where ${this.all.join(' and ')}` : '';
  }
}
