import { hashOf } from './hashOf.js';

/** One of several, by chance that follows from a text: the same at every run. Something that is there twice comes twice as often. */
export const oneOf = <Item>(items: readonly Item[], text: string): Item => items[hashOf(text) % items.length]!;
