import type { Viewer } from '../signIn/useViewer.ts';

export interface Choice {
  id: string;
  name: string;
  /** Whether whoever is signed in keeps its records. */
  own: boolean;
}

/** What {@link choicesFor} needs of the answer to schema/operations/keep-right/members.graphql. */
export interface Members {
  coverage: { members: { member: string }[] };
  members: { organisationId: string | null; name: string | null }[] | null;
}

/** The organisations that can be looked at: those that one works for first, each by its name, or by its id where nobody could say its name. */
export function choicesFor({ grants }: Pick<Viewer, 'grants'>, { coverage, members }: Members, language: string): Choice[] {
  const own = new Map(grants.flatMap(({ role, of, organisation }) => (role === 'OFFICER' || role === 'ADMINISTRATOR' ? [[of, organisation?.name ?? null]] : [])));
  const names = new Map((members ?? []).map(({ organisationId, name }) => [organisationId, name]));
  const { compare } = new Intl.Collator(language);
  return coverage.members.map(({ member: id }) => ({ id, name: names.get(id) ?? own.get(id) ?? id, own: own.has(id) })).toSorted((a, b) => Number(b.own) - Number(a.own) || compare(a.name, b.name));
}
