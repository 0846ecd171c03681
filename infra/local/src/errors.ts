/** Something that the person at the keyboard can mend. The message is shown as it stands, with no stack. */
export class CannotStart extends Error {
  /** What the launcher exits with: 2 where the settings are at fault, 1 for all else. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'CannotStart';
    this.exitCode = exitCode;
  }
}

/** The reason in anything that was thrown; several reasons (a name that resolves to two addresses) become one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error && error.message ? error.message : String(error);
}
