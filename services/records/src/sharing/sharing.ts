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

/**
 * With whom a record is shared that is stated anew: as before, unless whoever states it says whether others may see it.
 * To say that they may takes back that it was the owner's alone, and no more: whom it was narrowed to, and until when, stays.
 */
export function sharedAnew(before: Sharing | undefined, published: boolean | null | undefined): Sharing {
  const sharing = Object.assign(new Sharing(), before);
  if (published === false) return Object.assign(sharing, { visibility: Visibility.OWNER });
  if (published !== true || sharing.visibility !== Visibility.OWNER) return sharing;
  return Object.assign(sharing, { visibility: null, ground: sharing.embargoUntil === null ? null : sharing.ground });
}

/** What is usual where it is published, and its owner's alone where it is not. */
export const keptUnless = (published: boolean): Sharing => Object.assign(new Sharing(), published ? {} : { visibility: Visibility.OWNER });
