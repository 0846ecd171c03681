import { LastGood, type LastGoodSettings } from './lastGood.js';
import { Member, type MemberSettings } from './member.js';

/** How members are asked, each by itself and all together. */
export interface DirectorySettings extends MemberSettings {
  lastGood: LastGoodSettings;
}

export const DEFAULT_SETTINGS: DirectorySettings = {
  maxAnswerBytes: 16 * 1024 * 1024,
  breaker: { failures: 5, pause: 2_000 },
  bulkhead: { atOnce: 32, waiting: 256 },
  retryPause: 50,
  lastGood: { maxBytes: 32 * 1024 * 1024, maxAge: 15 * 60_000 },
};

/** Who is a member of the federation, and where each one is. */
export class Directory {
  private members = new Map<string, Member>();
  private readonly lastGood: LastGood;

  /** `urls`: each member's id and the address of its subgraph, in the manifest's order. */
  constructor(
    urls: ReadonlyMap<string, string>,
    private readonly settings: DirectorySettings = DEFAULT_SETTINGS,
  ) {
    this.lastGood = new LastGood(settings.lastGood);
    this.update(urls);
  }

  /** The members' ids, in the manifest's order. */
  get ids(): string[] {
    return [...this.members.keys()];
  }

  all(): Iterable<Member> {
    return this.members.values();
  }

  has(id: string): boolean {
    return this.members.has(id);
  }

  find(id: string): Member | undefined {
    return this.members.get(id);
  }

  /**
   * Members join, leave and move. One that stays where it is keeps its connections and what is known of it; requests
   * that are under way to one that leaves or moves are broken off after a while, when no operation can wait for them.
   */
  update(urls: ReadonlyMap<string, string>): void {
    const before = this.members;
    this.members = new Map(
      [...urls].map(([id, url]) => {
        const known = before.get(id);
        return [id, known?.url === url ? known : new Member(id, url, this.settings, this.lastGood)];
      }),
    );
    for (const member of before.values()) if (this.members.get(member.id) !== member) setTimeout(() => void member.close(), GRACE).unref();
  }

  async close(): Promise<void> {
    await Promise.all([...this.members.values()].map((member) => member.close()));
  }
}

/** Longer than any operation takes, in milliseconds. */
const GRACE = 30_000;
