import { GraphQLError } from 'graphql';
import type { Data } from '../data.js';
import type { LibraryContext } from './library.js';

/** What goes wrong while an operation is answered: the same for the same seed, whoever asks. */
export const DISTURBANCES = {
  nothing: (): LibraryContext => ({}),

  /** Fields that fail, and say so. */
  errors: (seed: number): LibraryContext => ({
    disturb(coordinate, source) {
      const subject = `${coordinate} of ${String(source['id'] ?? source['name'])}`;
      const chance = drawn(seed, subject);
      if (chance < 6) throw new GraphQLError(subject, chance < 3 ? { extensions: { code: 'FIELD_FAILED', http: { status: 503 } } } : {});
      return chance < 12 ? null : undefined;
    },
  }),

  /** Values that are missing or of the wrong type, of which nothing is said. */
  lies: (seed: number): LibraryContext => ({
    garble: (_subgraph, answer, asked) => ({ ...answer, data: garbled(answer.data, [], (path) => drawn(seed, asked + path.join())) as Data }),
  }),

  /** Answers that are none, or not what was asked for. */
  faults: (seed: number): LibraryContext => ({
    garble(subgraph, answer, asked) {
      const entities = answer.data?.['_entities'] as unknown[] | undefined;
      switch (drawn(seed, subgraph + asked) % 16) {
        case 0:
          throw new GraphQLError(`${subgraph} cannot be reached`);
        case 1:
          return { data: null, errors: [{ message: `${subgraph} refuses`, extensions: { code: 'REFUSED' } }] };
        case 2:
          return { data: null };
        case 3:
          return { ...answer, errors: [{ message: `${subgraph} warns` }, { message: '' }] };
        case 4:
          return entities ? { data: { _entities: entities.slice(1) } } : answer;
        case 5:
          return entities ? { data: {} } : answer;
        case 6:
          return entities ? { data: { _entities: entities.map((entity, index) => (index % 2 ? null : entity)) } } : answer;
        default:
          return answer;
      }
    },
  }),
} satisfies Record<string, (seed: number) => LibraryContext>;

const LIES = [null, null, 'a lie', 12.5, true, ['a lie']];

/** Keys, types and their aliases: what is wrong with these changes what is asked next. */
const UNTOUCHED: readonly unknown[] = ['id', '__typename', 'typename', 'kind'];

function garbled(value: unknown, path: (string | number)[], draw: (path: (string | number)[]) => number): unknown {
  const key = path.at(-1);
  if (value === null || UNTOUCHED.includes(key)) return value;
  const chance = draw(path);
  if (Array.isArray(value)) return chance < 2 ? null : value.map((item, index) => garbled(item, [...path, index], draw));
  if (typeof value !== 'object') return chance < 8 ? LIES[chance % LIES.length] : value;
  if (chance < 3 && path.length) return null;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, garbled(part, [...path, name], draw)]));
}

/** From 0 to 99, by chance, but always the same for the same subject. */
function drawn(seed: number, subject: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < subject.length; index++) hash = Math.imul(hash ^ subject.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % 100;
}
