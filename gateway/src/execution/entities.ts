import type { ResponsePath } from '@apollo/query-planner';
import { getOwn, isData, type Data } from './data.js';

/** Begins a step of a path that only objects of some types pass, whose names follow, with `|` between them. No key of an answer begins so. */
export const TYPE_CONDITION = '... on ';

/** The objects at a path of the data, in their order. `@` in the path is every item of a list. */
export function entitiesAt(data: Data, path: ResponsePath): Data[] {
  const entities: Data[] = [];
  walk(data, path, 0, [], (entity) => entities.push(entity));
  return entities;
}

/** The places of the objects that {@link entitiesAt} finds, in the same order, with indices for the path's `@`. */
export function placesAt(data: Data, path: ResponsePath): ResponsePath[] {
  const places: ResponsePath[] = [];
  walk(data, path, 0, [], (_entity, trail) => places.push([...trail]));
  return places;
}

/** Passes over what is not there, and over what is no object or list where a subgraph should have given one. */
function walk(value: unknown, path: ResponsePath, step: number, trail: ResponsePath, found: (entity: Data, trail: ResponsePath) => void): void {
  if (Array.isArray(value) && (path[step] === '@' || step === path.length)) {
    for (let index = 0; index < value.length; index++) {
      trail.push(index);
      walk(value[index], path, path[step] === '@' ? step + 1 : step, trail, found);
      trail.pop();
    }
  } else if (isData(value)) {
    if (step === path.length) return found(value, trail);
    const key = path[step] as string;
    if (key.startsWith(TYPE_CONDITION)) {
      if (isOfType(value, key)) walk(value, path, step + 1, trail, found);
      return;
    }
    trail.push(key);
    walk(getOwn(value, key), path, step + 1, trail, found);
    trail.pop();
  }
}

/** One that does not say its type is of the only one that it can be of. */
function isOfType(value: Data, condition: string): boolean {
  const typename = getOwn(value, '__typename');
  return typeof typename !== 'string' || condition.slice(TYPE_CONDITION.length).split('|').includes(typename);
}
