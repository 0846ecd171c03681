import { unknownMember } from '../../../members/errors.js';
import type { Router } from '../../../members/router.js';

/** The members that are named, each once and in the manifest's order, or all. Throws where one is named that is no member of this federation. */
export function membersAmong(named: readonly string[] | null | undefined, { directory }: Router): string[] {
  for (const id of named ?? []) if (!directory.has(id)) throw unknownMember(id);
  return named ? directory.ids.filter((id) => named.includes(id)) : directory.ids;
}
