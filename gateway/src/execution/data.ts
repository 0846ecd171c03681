/** An object of an answer: what JSON.parse and graphql-js make of one. */
export type Data = Record<string, unknown>;

/** Whether a value is an object of an answer, and neither a list nor null. */
export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a key, undefined where the object has none of its own. Keys are named by subgraphs and by clients' aliases:
 * `constructor` is as good a name as any, and must not find what every object inherits. All of that is functions, which
 * no answer has, but for the prototype itself: only then is there something to look up.
 */
export function getOwn(data: Data, key: string): unknown {
  const value = data[key];
  return (typeof value === 'function' || key === '__proto__') && !Object.hasOwn(data, key) ? undefined : value;
}

/** Writes a key. Assigning `__proto__` would exchange the object's prototype: defining it makes it a key like others. */
export function setOwn(data: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(data, key, { value, configurable: true, enumerable: true, writable: true });
  else data[key] = value;
}
