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

/** Where each member of the federation is. */
export class Directory {
  private readonly members: Map<string, Member>;

  /** `urls`: each member's id and the address of its subgraph, in the manifest's order. */
  constructor(urls: ReadonlyMap<string, string>, settings: DirectorySettings = DEFAULT_SETTINGS) {
    const lastGood = new LastGood(settings.lastGood);
    this.members = new Map([...urls].map(([id, url]) => [id, new Member(id, url, settings, lastGood)]));
  }

  /** The members' ids, in the manifest's order. */
  get ids(): string[] {
    return [...this.members.keys()];
  }

  has(id: string): boolean {
    return this.members.has(id);
  }

  find(id: string): Member | undefined {
    return this.members.get(id);
  }

  async close(): Promise<void> {
    await Promise.all([...this.members.values()].map((member) => member.close()));
  }
}
