/** The explorer with an operation of schema/operations in it: a query is run, a command is left to the reader. */
export const linkToOperation = (id: string, variables: object): string => `/#${new URLSearchParams({ open: id, variables: JSON.stringify(variables, null, 2) }).toString()}`;

/** What such a link asks to open; undefined where it is none. */
export function operationIn(hash: string): { id: string; variables: string } | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const id = asked.get('open');
  return id === null ? undefined : { id, variables: asked.get('variables') ?? '' };
}
