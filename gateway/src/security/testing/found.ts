import type { Send } from './requests.js';

/** Requests that were once answered with a 500, or with something that is nobody's business: each is asked again in every run. */
export const FOUND: readonly Send[] = [
  { body: JSON.stringify({ query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', variables: { r: [{ __typename: 'Nothing', id: 'x' }] } }) },
  { body: JSON.stringify({ query: 'query ($__proto__: String!) { __type(name: $__proto__) { name } }', variables: { x: 1 } }) },
  { body: JSON.stringify({ query: 'query ($representations: ID) { organisation(id: $representations) { name } }', variables: { representations: 'hylte' } }) },
  { body: JSON.stringify({ query: '{ organisation { meetingYear(asOf: "0001-01-01", year: 2147483647) { planned } } }' }) },
];
