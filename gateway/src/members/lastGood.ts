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
  at: Date;
}

/**
 * The members' last good answers, to serve while a member does not answer. Kept as bytes: what is read out of them
 * belongs to one operation, which may change it.
 */
export class LastGood {
  private readonly answers: LRUCache<string, GoodAnswer> | undefined;

  constructor({ maxBytes, maxAge }: LastGoodSettings) {
    this.answers = maxBytes === 0 ? undefined : new LRUCache({ maxSize: maxBytes, ttl: maxAge, sizeCalculation: ({ body }, key) => body.length + key.length, maxEntrySize: maxBytes });
  }

  keep(member: string, question: string, body: Buffer): void {
    this.answers?.set(keyOf(member, question), { body, at: new Date() });
  }

  find(member: string, question: string): GoodAnswer | undefined {
    return this.answers?.get(keyOf(member, question));
  }
}

const keyOf = (member: string, question: string) => `${member} ${question}`;
