import { Member, type MemberSettings } from './member.js';

/** Where each member of the federation is. */
export class Directory {
  private readonly members: Map<string, Member>;

  /** `urls`: each member's id and the address of its subgraph, in the manifest's order. */
  constructor(urls: ReadonlyMap<string, string>, settings: MemberSettings) {
    this.members = new Map([...urls].map(([id, url]) => [id, new Member(id, url, settings)]));
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
