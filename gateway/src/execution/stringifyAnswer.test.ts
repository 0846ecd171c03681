import fc from 'fast-check';
import { placesOfEntities, tellRepeated, stringifyAnswer, type Places } from './stringifyAnswer.js';
import type { Data } from './data.js';
import type { Step } from './steps.js';

const fetchAt = (path: string[]) => ({ kind: 'Fetch', path, representationOf: () => undefined }) as unknown as Step;
const placesAt = (...paths: string[][]): Places => placesOfEntities({ kind: 'Sequence', steps: paths.map(fetchAt) });

test('an answer in which nothing stands twice is written as a text', () => {
  expect(stringifyAnswer({ data: { title: 'Räddning' }, errors: undefined })).toBe('{"data":{"title":"Räddning"}}');
});

test('what stands in several places is written as JSON.stringify writes it', () => {
  const laholm = { id: 'laholm', services: [{ title: 'Bygglov "nu"\n' }, null] };
  const data: Data = { agreements: [{ id: 'å', parties: [{ role: 'HOST', organisation: laholm }, { role: null, organisation: laholm }, null] }, { id: 'b', parties: [] }, null], own: laholm, other: { id: 'laholm' } };
  tellRepeated(data, { objects: new Set([laholm]), places: placesAt(['agreements', '@', 'parties', '@', '... on Party', 'organisation'], ['own'], ['other']) });
  const answer = { errors: [{ message: 'Nej' }], data, extensions: { members: [] } };
  expect(String(stringifyAnswer(answer))).toBe(JSON.stringify(answer));
});

test('any answer, whatever of it stands in several places', () => {
  const leaf = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null), fc.boolean());
  const record = fc.dictionary(fc.constantFrom('id', 'title', '__proto__', 'constructor'), fc.oneof(leaf, fc.array(leaf)));
  const arbitrary = fc.array(record, { minLength: 1 }).chain((records) => fc.tuple(fc.constant(records), fc.array(fc.record({ title: leaf, link: fc.oneof(leaf, fc.constantFrom(...records)), links: fc.oneof(fc.constant(null), fc.array(fc.constantFrom(...records))) }))));
  fc.assert(
    fc.property(arbitrary, ([records, rows]) => {
      const data: Data = { rows };
      tellRepeated(data, { objects: new Set(records), places: placesAt(['rows', '@', 'link'], ['rows', '@', 'links', '@']) });
      expect(String(stringifyAnswer({ data }))).toBe(JSON.stringify({ data }));
    }),
  );
});

test('an object with another inside it that stands elsewhere too', () => {
  const inner = { id: 'inner' };
  const outer = { id: 'outer', inner };
  const data: Data = { a: outer, b: outer, c: inner };
  tellRepeated(data, { objects: new Set<Data>([inner, outer]), places: placesAt(['a'], ['a', 'inner'], ['b'], ['c']) });
  expect(String(stringifyAnswer({ data }))).toBe(JSON.stringify({ data }));
});

test('the places of entities are those at which a plan asks for them, on any of its ways', () => {
  const root = { kind: 'Fetch', path: [], representationOf: undefined } as unknown as Step;
  const condition: Step = { kind: 'Condition', variable: 'v', ifTrue: fetchAt(['a']), ifFalse: fetchAt(['b', '@', '... on Service|Agreement', 'c']) };
  expect(placesOfEntities({ kind: 'Parallel', steps: [root, condition] })).toEqual(new Map([['a', new Map()], ['b', new Map([['c', new Map()]])]]));
  expect(placesOfEntities(undefined)).toEqual(new Map());
});
