import { LRUCache } from 'lru-cache';

export interface LastGoodSettings {
  /** How much is kept for all members together, in bytes; 0 keeps nothing. */
  maxBytes: number;
  /** For how long an answer may serve, in milliseconds. */
  maxAge: number;
}

/** What a member answered when it last answered this, and when. */
export interface GoodAnswer {
  body: Buffer;
  /** In Unix milliseconds. */
  at: number;
}

/**
 * The members' last good answers, to serve while a member does not answer. Kept as bytes: what is read out of them
 * belongs to one operation, which may change it.
 */
export class LastGood {
  private readonly answers: LRUCache<string, GoodAnswer> | undefined;

  constructor(private readonly settings: LastGoodSettings) {
    const { maxBytes } = settings;
    this.answers = maxBytes === 0 ? undefined : new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ body }, key) => body.length + key.length, maxEntrySize: maxBytes });
  }

  /** `question`: what tells it from others, and from the same to another member. */
  keep(question: string, body: Buffer): void {
    this.answers?.set(question, { body, at: Date.now() });
  }

  find(question: string): GoodAnswer | undefined {
    const good = this.answers?.get(question);
    return good && Date.now() - good.at <= this.settings.maxAge ? good : undefined;
  }
}
