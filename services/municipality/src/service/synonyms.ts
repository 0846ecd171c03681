import { TERMS } from './terms.js';

/** A beginning of a word is taken for the word from so many letters on: "skuldrå" means one thing, "r" does not. */
const ENOUGH = 5;

/** The words for a service in all languages, where somebody looks for one of them, or for the beginning of one; none for any other text. */
export function synonymsOf(text: string): string[] {
  const wanted = text.trim().toLowerCase();
  const means = (term: string) => term === wanted || (wanted.length >= ENOUGH && term.startsWith(wanted));
  return TERMS.filter((terms) => terms.some(means)).flat();
}
