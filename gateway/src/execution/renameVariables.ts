import { Kind, visit, type DocumentNode } from 'graphql';
import { setOwn, type Data } from './data.js';

export interface RenamedVariables {
  document: DocumentNode;
  /** The client's variables, under the names that they have in the document. */
  rename: (variables: Readonly<Data>) => Readonly<Data>;
}

/** What plans and members call variables of their own. */
const isOurs = (name: string): boolean => name === 'representations' || name.startsWith('__');

/** Gives other names to the client's variables that are called as ours are: a request to a subgraph has both. */
export function renameVariables(document: DocumentNode): RenamedVariables {
  const names = new Set<string>();
  visit(document, { Variable: ({ name }) => void names.add(name.value) });
  const renamed = new Map<string, string>();
  for (const name of names) if (isOurs(name)) renamed.set(name, freeName(names));
  if (!renamed.size) return { document, rename: (variables) => variables };

  const rename = (name: string) => renamed.get(name) ?? name;
  return {
    document: visit(document, { Variable: (node) => ({ ...node, name: { kind: Kind.NAME, value: rename(node.name.value) } }) }),
    rename: (variables) => {
      const result: Data = {};
      for (const [name, value] of Object.entries(variables)) setOwn(result, rename(name), value);
      return result;
    },
  };
}

/** A name that is not among the names, and now is. */
function freeName(names: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = `variable${number}`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}
