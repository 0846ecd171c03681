import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Visibility } from '../record/visibility.js';

/** With whom a record, or a part of it, is shared, as its owner has said. What the owner has not said is as the rules of its kind say. */
@Embeddable()
export class Sharing {
  /** Null: what is usual for its kind, in its state. */
  @Enum({ items: () => Visibility, type: 'text', nullable: true })
  visibility: Visibility | null = null;

  /** The federations whose members see it where it is for members; null for all that its owner has joined. */
  @Property({ type: 'array', nullable: true })
  sharedWith: string[] | null = null;

  /** Until this day it is its owner's alone. */
  @Property({ type: 'date', nullable: true })
  embargoUntil: string | null = null;

  /** The provision of law by which it is withheld, as it is cited; null where there is none, or it is not withheld. */
  @Property({ type: 'text', nullable: true })
  ground: string | null = null;
}

/** What is usual where it is published, and its owner's alone where it is not. */
export const keptUnless = (published: boolean): Sharing => Object.assign(new Sharing(), published ? {} : { visibility: Visibility.OWNER });
