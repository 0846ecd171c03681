interface KeyQueryOptions {
  /** The types of the field's arguments of these names, if it has them. */
  filter?: string;
  orderBy?: string;
  keepers?: string;
  total?: boolean;
}

/** The query by which a member gives a page of keys, from a field of its own organisation: see `KeySource`. */
export function keyQuery(field: string, { filter, orderBy, keepers, total }: KeyQueryOptions = {}): string {
  const choices = Object.entries({ filter, orderBy, keepers }).filter(([, type]) => type !== undefined);
  const variables = choices.map(([name, type]) => `, $${name}: ${type}`).join('');
  const args = choices.map(([name]) => `, ${name}: $${name}`).join('');
  return `query ${field}($representations: [_Any!]!, $first: Int!, $after: KeyPosition${variables}) {
  _entities(representations: $representations) {
    ... on Organisation { page: ${field}(first: $first, after: $after${args}) { keys { id sortKey }${total ? ' total' : ''} } }
  }
}`;
}
