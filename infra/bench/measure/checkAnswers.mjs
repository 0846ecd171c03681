import { isDeepStrictEqual } from 'node:util';

/**
 * Asks each variant once and throws unless all answer the same data, deeply equal and without errors: what is not the
 * same work is not worth comparing. `dataOf` makes an answer's data comparable where a variant names things its own way.
 */
export async function checkAnswers(variants) {
  let first;
  for (const variant of variants) {
    const answer = await post(variant.url, variant.body);
    if (answer.errors?.length) throw new Error(`${variant.name} answers with an error: ${JSON.stringify(answer.errors[0]).slice(0, 500)}`);
    const data = (variant.dataOf ?? ((given) => given))(answer.data);
    first ??= { name: variant.name, data };
    if (!isDeepStrictEqual(data, first.data)) throw new Error(`${variant.name} and ${first.name} answer different data: ${difference(data, first.data)}`);
  }
}

/** Sends a JSON body and returns the answer's. */
export async function post(url, body) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body });
  return response.json();
}

/** The first place at which two values differ, for the message. */
function difference(a, b, path = 'data') {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return `${path} is ${JSON.stringify(a)?.slice(0, 80)} and ${JSON.stringify(b)?.slice(0, 80)}`;
  const key = [...new Set([...Object.keys(a), ...Object.keys(b)])].find((at) => !isDeepStrictEqual(a[at], b[at]));
  return key === undefined ? `${path}, in the order of its keys` : difference(a[key], b[key], `${path}.${key}`);
}
