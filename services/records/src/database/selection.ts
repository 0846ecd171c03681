import type { EntityClass } from '@mikro-orm/core';
import type { PropertiesAsked } from '@samverkan/common';

/** What a request reads of the records that it answers with. */
export class Selection {
  /** Set once that is known. */
  asked: PropertiesAsked | undefined;

  /** The properties of a class's records; undefined for all of them. */
  of(entity: EntityClass): ReadonlySet<string> | undefined {
    return this.asked?.get(entity);
  }
}
