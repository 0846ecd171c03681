import { BREAK, visit, type DocumentNode } from 'graphql';

/** The first field with one of these names that a document selects, wherever that is; undefined where it selects none. It need not be valid. */
export function findField(document: DocumentNode, names: ReadonlySet<string>): string | undefined {
  let found: string | undefined;
  visit(document, {
    Field({ name: { value } }) {
      if (!names.has(value)) return undefined;
      found = value;
      return BREAK;
    },
  });
  return found;
}
