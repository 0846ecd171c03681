import type { Place } from './cursor.js';

/** The most keys that a member gives at once. */
export const LARGEST_PAGE = 1000;

/** One member's page: keys in order, and whether more may follow. Undefined when the member did not answer. */
export interface Page {
  keys: Place[];
  more: boolean;
}

export interface PageRequest {
  member: string;
  first: number;
  after: Place | undefined;
}

/** Asks several members at once, each for a page of its own; the pages come in the order of the requests. */
export type AskPages = (requests: readonly PageRequest[]) => Promise<(Page | undefined)[]>;

/**
 * The first keys, in order, of lists that the members hold. Each member is asked for a small page; only a member whose
 * page is used up is asked again, since what it holds next may come before what the others have shown.
 */
export async function mergePages(members: readonly string[], first: number, after: Place | undefined, comesBefore: (a: Place, b: Place) => boolean, ask: AskPages): Promise<{ keys: Place[]; hasNext: boolean }> {
  const wanted = first + 1; // one more tells whether there is a next page
  const share = Math.min(wanted, LARGEST_PAGE, Math.max(4, Math.ceil((3 * wanted) / Math.max(1, members.length))));
  const merged: Place[] = [];
  const heads = new Heap<Head>((a, b) => comesBefore(a.keys[a.at]!, b.keys[b.at]!));
  let requests: PageRequest[] = members.map((member) => ({ member, first: share, after }));

  while (requests.length) {
    const pages = await ask(requests);
    pages.forEach((page, index) => {
      const { member, first: size } = requests[index]!;
      if (page?.keys.length) heads.push({ member, keys: page.keys, at: 0, more: page.more, size });
    });
    requests = [];
    while (merged.length < wanted && heads.size && !requests.length) {
      const head = heads.pop();
      const key = head.keys[head.at]!;
      merged.push(key);
      if (++head.at < head.keys.length) heads.push(head);
      else if (head.more && merged.length < wanted) requests = [{ member: head.member, first: Math.min(wanted - merged.length, LARGEST_PAGE, head.size * 2), after: key }];
    }
  }
  return { keys: merged.slice(0, first), hasNext: merged.length > first };
}

/** A member's page, read up to `at`. */
interface Head {
  member: string;
  keys: Place[];
  at: number;
  more: boolean;
  size: number;
}

/** A binary heap: the item that comes before all others is popped first. */
class Heap<Item> {
  private readonly items: Item[] = [];

  constructor(private readonly comesBefore: (a: Item, b: Item) => boolean) {}

  get size(): number {
    return this.items.length;
  }

  push(item: Item): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.comesBefore(item, this.items[parent]!)) break;
      this.items[at] = this.items[parent]!;
      at = parent;
    }
    this.items[at] = item;
  }

  /** The heap must not be empty. */
  pop(): Item {
    const top = this.items[0]!;
    const last = this.items.pop()!;
    const size = this.items.length;
    if (!size) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.comesBefore(this.items[child + 1]!, this.items[child]!)) child++;
      if (!this.comesBefore(this.items[child]!, last)) break;
      this.items[at] = this.items[child]!;
      at = child;
    }
    this.items[at] = last;
    return top;
  }
}
