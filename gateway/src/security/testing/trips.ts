import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { LimitName, Side } from '@samverkan/common';
import { send, sendQuery, type Reply } from './requests.js';

/** What exceeds a limit, by one where that can be said. */
export interface Trip {
  /** As a page shows it. */
  shown: string;
  /** Sends what exceeds the limit of `max`, and returns what is answered to it. */
  trip: (target: { url: string; side: Side }, max: number) => Promise<Reply>;
  /** What the limit is set to where it cannot be tripped as it is by default, in a second or with a machine that others need. */
  lowered?: number;
  /** What GraphQL itself says to the same, where the limit lets it through. */
  elseRefusedWith?: string;
}

const times = (count: number, of: (n: number) => string): string => Array.from({ length: count }, (_none, n) => of(n)).join(' ');

/** Fragments that use each other: `2 ** steps` selections of a few hundred characters. */
const doubling = (steps: number): string => `{ ...F0 } ${times(steps, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F${steps} on Query { __typename }`;

const dear: Record<Side, { query: string; variables?: (max: number) => object }> = {
  gateway: { query: '{ agreements(first: 1000) { edges { node { parties { organisation { agreements(first: 1000) { edges { node { title } } } } } } } } }' },
  member: { query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organisation { changes(first: 1000) { at } } } }', variables: (max) => ({ r: Array.from({ length: max / 1_000 }, () => ({ __typename: 'Organisation', id: 'x' })) }) },
};

/** For each limit a request that exceeds it, the smallest that can be written down where there is one. */
export const TRIPS: Record<LimitName, Trip> = {
  concurrency: {
    shown: 'one more request while as many are being answered',
    lowered: 1,
    trip: async ({ url }) => {
      const slow = httpRequest(url, { method: 'POST', agent: false, headers: { 'content-type': 'application/json', 'content-length': '100' } });
      slow.on('error', () => {});
      slow.write('{');
      try {
        return await untilOver(() => sendQuery(url, '{ __typename }'), 'TOO_BUSY');
      } finally {
        slow.destroy();
      }
    },
  },
  headers: { shown: '`x-1: 1`, `x-2: 2`, … in one request', trip: ({ url }, max) => send(url, { body: '{"query":"{ __typename }"}', headers: Object.fromEntries(Array.from({ length: max + 1 }, (_none, n) => [`x-${n}`, '1'])) }) },
  body: { shown: 'a megabyte of spaces, compressed with gzip to one kilobyte', trip: ({ url }, max) => send(url, { body: gzipSync(`{"query":"{ __typename }"${' '.repeat(max)}}`), headers: { 'content-encoding': 'gzip' } }) },
  nesting: { shown: '`{ __schema { queryType { ofType { ofType { …`, brackets within each other', trip: ({ url }, max) => sendQuery(url, `{ __schema { queryType ${'{ ofType '.repeat(max - 2)} { name } ${'}'.repeat(max - 2)} } }`) },
  tokens: { shown: '`{ __schema { __typename __typename … } }`', trip: ({ url }, max) => sendQuery(url, `{ __schema { ${'__typename '.repeat(max)} } }`) },
  selections: { shown: '`{ ...F0 } fragment F0 on Query { ...F1 ...F1 } fragment F1 on Query { ...F2 ...F2 } …`', trip: ({ url }, max) => sendQuery(url, doubling(Math.ceil(Math.log2(max)))) },
  depth: { shown: '`{ __schema { queryType { ofType { ofType { …`, fields within each other', trip: ({ url }, max) => sendQuery(url, `{ __schema { queryType ${'{ ofType '.repeat(max - 2)} { name } ${'}'.repeat(max - 2)} } }`) },
  rootFields: { shown: '`{ a0: __typename a1: __typename … }`', trip: ({ url }, max) => sendQuery(url, `{ ${times(max + 1, (n) => `a${n}: __typename`)} }`) },
  aliases: { shown: '`{ __schema { a0: __typename a1: __typename … } }`', trip: ({ url }, max) => sendQuery(url, `{ __schema { ${times(max + 1, (n) => `a${n}: __typename`)} } }`) },
  repeats: { shown: '`{ __schema { __typename __typename … } }`', trip: ({ url }, max) => sendQuery(url, `{ __schema { ${'__typename '.repeat(max + 1)} } }`) },
  directives: { shown: '`{ __schema { a0: __typename @skip(if: false) a1: __typename @skip(if: false) … } }`', trip: ({ url }, max) => sendQuery(url, `{ __schema { ${times(max + 1, (n) => `a${n}: __typename @skip(if: false)`)} } }`) },
  directivesPerField: { shown: '`{ __typename @skip(if: false) @skip(if: false) … }`', elseRefusedWith: 'GRAPHQL_VALIDATION_FAILED', trip: ({ url }, max) => sendQuery(url, `{ __typename ${'@skip(if: false) '.repeat(max + 1)} }`) },
  cost: {
    shown: 'at the gateway, `{ agreements(first: 1000) { edges { node { parties { organisation { agreements(first: 1000) { … } } } } } } }`; at a member, `changes(first: 1000)` of 5 000 organisations in one `_entities`',
    trip: ({ url, side }, max) => sendQuery(url, dear[side].query, { variables: dear[side].variables?.(max) }),
  },
  rate: { shown: 'any operation, again and again', lowered: 20, trip: ({ url }) => untilOver(() => sendQuery(url, '{ __typename }'), 'TOO_MANY_REQUESTS') },
  time: { shown: 'an operation whose member or whose database does not answer', lowered: 1_000, trip: ({ url, side }) => sendQuery(url, side === 'gateway' ? '{ organisation(id: "hylte") { name } }' : '{ organisation { name } }') },
};

/** Asks until the limit is reached, or is seen not to hold: its requests may overtake each other. */
async function untilOver(ask: () => Promise<Reply>, code: string): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    const reply = await ask();
    if (reply.codes.includes(code) || tries === 50) return reply;
  }
}
