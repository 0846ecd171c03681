import DataLoader from 'dataloader';
import type { OperationContext } from '../members/operationContext.js';
import type { RollCall } from '../members/rollCall.js';
import type { Router } from '../members/router.js';
import type { Reference } from './reference.js';

const EXISTING = 'query Existing($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

/**
 * Whether records exist, asked of their owners: all that one operation asks about together go out in one wave.
 * The planner cannot turn a record that its owner does not have into null by itself.
 */
export class Existence {
  private readonly loaders = new WeakMap<RollCall, DataLoader<Reference, Reference | null, string>>();

  constructor(private readonly router: Router) {}

  /** The same reference, or null when its owner has no such record. Rejects when the owner does not answer. */
  check(reference: Reference, context: OperationContext): Promise<Reference | null> {
    return this.loader(context).load(reference);
  }

  private loader(context: OperationContext): DataLoader<Reference, Reference | null, string> {
    let loader = this.loaders.get(context.rollCall);
    if (!loader) this.loaders.set(context.rollCall, (loader = new DataLoader((references) => this.ask(references, context), { cacheKeyFn: ({ __typename, id }) => `${__typename} ${id}` })));
    return loader;
  }

  private async ask(representations: readonly Reference[], context: OperationContext): Promise<(Reference | null | Error)[]> {
    const { entities, errors } = await this.router.entities(EXISTING, { representations }, context);
    const failures = new Map(errors.map(({ failure }) => [failure.member, failure]));
    return representations.map((reference, place) => {
      if (entities[place]) return reference;
      const failure = failures.get(reference.id.split(':', 1)[0]!);
      return failure && failure.extensions['code'] !== 'UNKNOWN_RECORD' ? failure : null;
    });
  }
}
