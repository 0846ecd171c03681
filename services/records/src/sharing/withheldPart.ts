import type { EntityClass } from '@mikro-orm/core';
import { today } from '@samverkan/common';
import { Visibility } from '../record/visibility.js';
import type { Audience } from './audience.js';
import { type Asks, notPublished } from './findUnseen.js';
import type { NotPublished } from './notPublished.js';
import type { Sharing } from './sharing.js';

/** That the part of a record to which rows of a class belong is not published to whoever asks, whether or not there is anything in it; null where it is shown. */
export function findWithheldPart(record: object, rowsOf: EntityClass, { audience, sharing }: Pick<Asks, 'audience' | 'sharing'>): NotPublished | null {
  const rule = sharing.get(rowsOf);
  if (rule?.kind !== 'under' || !rule.part) return null;
  const said = (record as Record<string, Sharing>)[rule.part.name]!;
  return isShownTo(audience, said, rule.part.usual) ? null : notPublished(said);
}

/** Whether something that is shared so is shown to an audience: what the policies of the database say, of one record. */
export function isShownTo(audience: Audience, { visibility, sharedWith, embargoUntil }: Sharing, usual: Visibility): boolean {
  if (audience.of === 'owner') return true;
  if (embargoUntil !== null && embargoUntil > today()) return false;
  const effective = visibility ?? usual;
  if (effective === Visibility.PUBLIC) return true;
  return effective === Visibility.MEMBERS && audience.of === 'federations' && (sharedWith === null || sharedWith.some((id) => audience.federations.includes(id)));
}
