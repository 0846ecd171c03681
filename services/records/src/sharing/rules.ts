import type { EntityClass } from '@mikro-orm/core';
import { Visibility } from '../record/visibility.js';

/** Everyone sees it: a fact about its owner. */
interface OfEveryone {
  kind: 'everyone';
}

/** Only its owner sees it, whatever it says: others are shown what is made of it. */
interface OfOwner {
  kind: 'owner';
}

/** Its owner says who sees it, by its own `sharing`; this is what holds where the owner has not said. */
interface Own {
  kind: 'own';
  usual: Visibility;
  early?: Early | undefined;
}

/** It is seen with the record that it belongs to, by the reference `by`; where it is of a part of that record, with that part. */
interface Under {
  kind: 'under';
  by: string;
  part?: { name: string; usual: Visibility };
  early?: Early | undefined;
}

/** While the property has one of these values, what holds is this. */
export interface Early {
  property: string;
  is: readonly (string | null)[];
  visibility: Visibility;
}

export type SharingRule = OfEveryone | OfOwner | Own | Under;

/** For every class with a table: who sees its rows. */
export type SharingRules = ReadonlyMap<EntityClass, SharingRule>;

export const forEveryone: SharingRule = { kind: 'everyone' };

export const forOwner: SharingRule = { kind: 'owner' };

export const usually = (usual: Visibility, early?: Early): Own => ({ kind: 'own', usual, early });

/** While `property` has one of the values, for the members of the federation. */
export const membersWhile = (property: string, is: readonly (string | null)[]): Early => ({ property, is, visibility: Visibility.MEMBERS });

export const seenWith = (by: string, early?: Early): Under => ({ kind: 'under', by, early });

/** Seen with a part of the record that it belongs to, which has a sharing of its own: the property `name`. */
export const seenWithPart = (by: string, name: string, usual: Visibility): Under => ({ kind: 'under', by, part: { name, usual } });

/** What is usual for a record in the state that it is in. */
export function usualFor({ usual, early }: Pick<Own, 'usual' | 'early'>, record: object): Visibility {
  const value = early && ((record as Record<string, unknown>)[early.property] ?? null);
  return early && early.is.includes(value as string | null) ? early.visibility : usual;
}
