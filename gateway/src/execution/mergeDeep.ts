import { getOwn, isData, setOwn, type Data } from './data.js';

/**
 * Merges what a subgraph answered into what is known already. Objects are merged key by key, and lists of equal length
 * item by item; anything else is replaced, by null too: who answers last is right. What is merged becomes part of the
 * target, which may change it later.
 */
export function mergeDeep(target: Data, source: Data): void {
  for (const key in source) {
    const value = source[key];
    if (value !== undefined) setOwn(target, key, merged(getOwn(target, key), value));
  }
}

function merged(target: unknown, source: unknown): unknown {
  if (target === source) return target;
  if (isData(target) && isData(source)) {
    mergeDeep(target, source);
    return target;
  }
  if (Array.isArray(target) && Array.isArray(source) && target.length === source.length) {
    for (let index = 0; index < source.length; index++) target[index] = merged(target[index], source[index]);
    return target;
  }
  return source;
}
