import { Refusal } from './refusal.js';

/** Throws a {@link Refusal} BAD_ADDRESS unless the text is an address on the web; null is none, and passes. */
export function checkAddress(url: string | null, field: string): void {
  if (url !== null && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new Refusal('BAD_ADDRESS', 'An address on the web begins with https:// or http://.', field);
}
