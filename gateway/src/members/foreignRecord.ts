import { parse, visit } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The response keys under which an operation asks for ids: `id`, and whatever a client calls it. */
export class IdKeys {
  private readonly known = new LRUCache<string, ReadonlySet<string>>({ max: 2_000 });

  of(operation: string): ReadonlySet<string> {
    let keys = this.known.get(operation);
    if (!keys) this.known.set(operation, (keys = findIdKeys(operation)));
    return keys;
  }
}

function findIdKeys(operation: string): ReadonlySet<string> {
  const keys = new Set<string>();
  visit(parse(operation, { noLocation: true }), { Field: ({ name, alias }) => void (name.value === 'id' && keys.add(alias?.value ?? 'id')) });
  return keys;
}

/** Whether an answer holds a record that says it is another's than the member's: a member speaks for itself only. */
export function holdsForeignRecord(answer: readonly unknown[], member: string, idKeys: ReadonlySet<string>): boolean {
  if (!idKeys.size) return false;
  const open: unknown[] = [...answer];
  while (open.length) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) open.push(item);
      continue;
    }
    for (const key in value) {
      const part = (value as Record<string, unknown>)[key];
      if (typeof part === 'object') open.push(part);
      else if (idKeys.has(key) && !isOf(member, part)) return true;
    }
  }
  return false;
}

/** Whether an id is this member's. It is looked at for every record of every answer, so its form is not. */
const isOf = (member: string, id: unknown): boolean => typeof id === 'string' && id.startsWith(member) && (id.length === member.length || id[member.length] === ':');
