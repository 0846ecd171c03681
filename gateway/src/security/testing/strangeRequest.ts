import { gzipSync } from 'node:zlib';
import fc, { type Arbitrary } from 'fast-check';
import type { Send } from './requests.js';

const WORDS = ['{', '}', '(', ')', '[', ']', ':', '...', '@', '$', '!', '=', '|', '"', '"""', '\\', '#', '\0', '\ud800', '\u2028', '\ufeff', 'query', 'mutation', 'subscription', 'fragment', 'on', '__typename', '__schema', '__type', '_entities', '_service', 'null', 'true', '1', '-1', '1e999', '9999999999', 'name', 'id', '@include(if: true)', '@skip', '@defer', 'Query', '__proto__', 'constructor'];

/** What stands in the place of a document: near to one, of its words, or nothing of the sort. */
const documents = (valid: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: valid },
    { weight: 3, arbitrary: fc.tuple(valid, fc.nat(), fc.nat(20), fc.constantFrom(...WORDS)).map(([text, at, length, word]) => text.slice(0, at % text.length) + word + text.slice((at % text.length) + length)) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );

const strangeJson = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom<unknown>(null, [], {}, '', 0, JSON.parse('{"__proto__":{"query":"x"}}'), { representations: [null] }, { sha256Hash: 'x' }));

/** Requests as nobody sends them, around documents as hardly anybody writes them. */
export function strangeRequest(valid: Arbitrary<string>): Arbitrary<Send> {
  const document = documents(valid);
  const extensions = fc.oneof(strangeJson, fc.constantFrom({ cost: true }, { members: true }, { persistedQuery: null }, { persistedQuery: { version: 1, sha256Hash: 'x' } }, { persistedQuery: { version: 9 } }));
  const body = fc
    .record({ query: fc.oneof({ weight: 9, arbitrary: document as Arbitrary<unknown> }, { weight: 1, arbitrary: strangeJson }), variables: strangeJson, operationName: fc.oneof(fc.constant(null), strangeJson), extensions, documentId: fc.oneof(strangeJson, fc.constant('sha256:x')) }, { requiredKeys: ['query'] })
    .map((request) => JSON.stringify(request));
  const usual = document.map((query): Send => ({ body: JSON.stringify({ query }) }));
  const odd = fc
    .record({
      body: fc.oneof({ weight: 6, arbitrary: body }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }, { weight: 1, arbitrary: fc.uint8Array().map((bytes) => Buffer.from(bytes)) }),
      path: fc.constantFrom('', '', '', '/cost', '?query={__typename}', '/x', '?'),
      headers: fc.record({ 'content-type': fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain', 'application/json; charset=utf-16', 'x'), accept: fc.constantFrom('*/*', 'application/graphql-response+json', 'text/html', 'multipart/mixed', '\u00ff'), 'content-encoding': fc.constantFrom('identity', 'gzip', 'br', 'deflate', 'x') }, { requiredKeys: [] }) as Arbitrary<Record<string, string>>,
    })
    .map(({ body: plain, headers, path }): Send => ({ headers, path, body: headers['content-encoding'] === 'gzip' ? gzipSync(plain) : plain }));
  const byGet = fc.tuple(document, strangeJson).map(([query, variables]): Send => ({ method: 'GET', path: `?query=${encodeURIComponent(query.toWellFormed())}&variables=${encodeURIComponent(JSON.stringify(variables).toWellFormed())}` }));
  const otherwise = fc.tuple(fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'QUERY'), fc.constantFrom('', '/cost', '?query={__typename}')).map(([method, path]): Send => ({ method, path }));
  return fc.oneof({ weight: 5, arbitrary: usual }, { weight: 4, arbitrary: odd }, { weight: 2, arbitrary: byGet }, { weight: 1, arbitrary: otherwise });
}
