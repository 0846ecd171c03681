import type { OperationContext } from '../members/operationContext.js';
import type { RollCall } from '../members/rollCall.js';
import type { OwnAnswer, Router, Variables } from '../members/router.js';

/** A question to all members, each about itself: asked in one wave, once in an operation, however many fields want the answers. */
export class Survey {
  private readonly asked = new WeakMap<RollCall, Promise<OwnAnswer[]>>();

  /** `query` is as for {@link Router.organisations}; `variables` are those at the moment of asking. */
  constructor(
    private readonly router: Router,
    private readonly query: string,
    private readonly variables: () => Variables,
  ) {}

  /** The members' answers, in the manifest's order. */
  answers(context: OperationContext): Promise<OwnAnswer[]> {
    let answers = this.asked.get(context.rollCall);
    if (!answers) this.asked.set(context.rollCall, (answers = this.router.organisations(this.query, this.router.directory.ids, this.variables, context)));
    return answers;
  }
}

/** The rows that a member gives under this name of its own organisation; none when it gives no list, or does not answer. */
export function rowsIn<Row = Record<string, unknown>>(answer: OwnAnswer, name: string): Row[] {
  const rows = 'organisation' in answer ? answer.organisation[name] : undefined;
  return Array.isArray(rows) ? rows.filter((row): row is Row => typeof row === 'object' && row !== null) : [];
}

/** Whether the member has answered now: one whose last good answer serves has not, and no total is whole with it. */
export const answersNow = (answer: OwnAnswer): boolean => 'organisation' in answer && !answer.stale;
