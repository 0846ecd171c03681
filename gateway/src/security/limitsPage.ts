import { maxHeaderSize } from 'node:http';
import { LIMIT_NAMES, LIMITS, PATIENCE, type LimitName } from '@samverkan/common';
import { FEW_PLANS } from '../supergraph/servedGateway.js';

/** Where the page is. */
export const LIMITS_PAGE = new URL('../../../docs/limits.md', import.meta.url);

const number = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ');

/** What holds whatever the mode is, as a row each. */
const PATIENT = [
  ['REQUEST_TOO_SLOW', 408, 'milliseconds for the headers', PATIENCE.headers, '`HEADERS_WITHIN`', '`POST /graphql HTTP/1.1`, a header, and no more'],
  ['REQUEST_TOO_SLOW', 408, 'milliseconds for the whole request', PATIENCE.request, '`REQUEST_WITHIN`', '`content-length: 100`, and one byte'],
  ['HEADERS_TOO_LARGE', 431, 'bytes of address and headers', maxHeaderSize, '–', 'an address or a header of 20 000 characters'],
].map(([code, status, of, most, setting, shown]) => `| \`${code}\` | ${status} | ${of} | ${number(Number(most))} | ${number(Number(most))} | ${setting} | ${shown} |`);

/** docs/limits.md: every limit, and what trips it. */
export function limitsPage(trips: Record<LimitName, { shown: string }>): string {
  const rows = LIMIT_NAMES.map((name) => {
    const { code, status, setting, gateway, member, of } = LIMITS[name];
    return `| \`${code}\` | ${status} | ${of} | ${number(gateway)} | ${number(member)} | \`${setting}\` | ${trips[name].shown.replaceAll('|', '\\|')} |`;
  });
  return `# Limits

Written from \`services/common/src/limits/limits.ts\` and the requests by which \`gateway/src/security/limits.test.ts\` trips each
limit, over HTTP, at a gateway and at a member: it sees the code, sees that the next request is answered, and sees that the
same is let through and counted where limits are only measured. Why it is so: [ADR 0013](adr/0013-limits.md).

| code | HTTP | at most | gateway | member | setting | what trips it |
|---|---|---|---|---|---|---|
${rows.join('\n')}

\`LIMITS\` says what becomes of a request over a limit:

| \`LIMITS\` | |
|---|---|
| \`enforce\` (default) | it is refused, logged (\`over a limit\`, a line a second for each limit at most) and counted |
| \`measure\` | it is let through, logged and counted: to see whom a limit would hit before it does |
| \`off\` | it is let through |

The gateway's \`/metrics\` counts them: \`samverkan_limit_exceeded_total{code, refused}\`. Some multiple of the limits of body,
tokens, brackets and selections holds in every mode: what is beyond would take the process down. So do these, since what
is no whole request cannot be let through; \`hostile.test.ts\` trips each, and sees the connection closed:

| code | HTTP | at most | gateway | member | setting | what trips it |
|---|---|---|---|---|---|---|
${PATIENT.join('\n')}

## What an operation is planned for

A plan is made once for an operation and kept. Planning takes the longer the more an operation selects, so the limits of
selections, depth and aliases are its bounds too, and no more than ${FEW_PLANS} ways to carry out one operation are compared
(\`fewPlans.test.ts\`; in our graph hardly a field is to be had in two places). The dearest operation within all limits that
a search of some 7 000 has found, of 1 800 selections over the graph of Skåne, took 0.3 s of CPU time to be planned, the
first time.

## What an operation costs

\`POST /graphql/cost\` takes what \`/graphql\` takes, runs nothing, and says what the operation would cost, by root field, how
many requests to members it stands for, how large it is by each limit, and whether it would be let through:

\`\`\`json
{ "allowed": true, "exceeds": [], "mode": "enforce", "measures": { "depth": { "value": 6, "limit": 30 }, … },
  "cost": { "total": 287, "members": 5, "parts": [{ "field": "agreements", "points": 287 }], "limit": 1000000 } }
\`\`\`

An answer tells the same of itself where the request has \`"extensions": { "cost": true }\`. A point is about a record that is
worked out, or a member that is asked. A list is as long as \`first\` says, else as \`@listSize(assumedSize:)\`, else 10; a field
whose answer has \`coverage\` asks every member, and its lists are as long as there are members; \`@cost(weight:)\` on a field
says what one of it costs. A command costs 10 more. A viewer spends what operations cost, by the minute: who is signed in
by their id, others by the address that they come from (an IPv6 network of 64 bits is one address), which is the proxy's
where \`TRUSTED_PROXIES\` is not set. What a gateway that a member knows asks of the member is not counted there again.

## Other settings of what is let in

| setting | default | what |
|---|---|---|
| \`IMPORT_WITHIN\` | 600000 | at a member: within how many milliseconds a file is tried or carried out once it is there; then it is ended with \`IMPORT_OUT_OF_TIME\`, and nothing is changed |
| \`CORS_ORIGINS\` | none | origins whose pages may read answers, separated by commas; \`*\` for all. Credentials are never allowed: no answer depends on a cookie |
| \`TRUSTED_PROXIES\` | 0 | how many proxies in a row, or which addresses, are believed when they say where a request comes from |
| \`INTROSPECTION\` | public | who may read the schema, and is told what a misspelt name may have meant: \`public\`, \`signed-in\`, \`analysts\` (everybody with a role above reader), \`off\` |
| \`FREE_QUERIES\` | public | who may ask what is not among the persisted operations: \`public\`, \`signed-in\`, \`analysts\` |

## Persisted operations

\`schema/operations/manifest.json\`, written by \`npm run schema\` from the operations beside it, has each by the SHA-256 of its
text, in the form that Apollo's clients read. A client sends the hash alone: \`{ "documentId": "sha256:…" }\`, or
\`{ "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "…" } } }\`, by POST or GET. A hash that is not that of the
text beside it is refused. With \`FREE_QUERIES=analysts\` a public dashboard asks these, and analysts what they like.
`;
}
