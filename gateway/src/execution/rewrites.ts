import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { getOwn, isData, setOwn, type Data } from './data.js';
import { typenamesOf } from './typenamesOf.js';

/** Changes a representation before it is sent, or an answer before it is merged, in place. */
export type Rewrite = (value: unknown) => void;

const FRAGMENT = '... on ';

/** Compiles the planner's rewrites. `schema` is the supergraph's, with the types that clients do not see. */
export function compileRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] = []): Rewrite | undefined {
  if (!rewrites.length) return undefined;
  const all = rewrites.map((rewrite) => compileRewrite(schema, rewrite));
  return (value) => all.forEach((rewrite) => rewrite(value));
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const key = rewrite.path.at(-1)!;
  const change = rewrite.kind === 'ValueSetter' ? setter(key, rewrite.setValueTo) : renamer(key, rewrite.renameKeyTo);
  return rewrite.path.slice(0, -1).reduceRight((next, step) => inEach(enter(schema, step, next)), inEach(change));
}

type Change = (data: Data) => void;

const setter = (key: string, value: unknown): Change => (data) => setOwn(data, key, value);

/** The old key stays, as undefined, which merging passes over: deleting it would make a slow object. */
const renamer = (key: string, newKey: string): Change => (data) => {
  const value = getOwn(data, key);
  if (value === undefined) return;
  setOwn(data, newKey, value);
  setOwn(data, key, undefined);
};

/** A step is a key to go into, or a type that the object must be of; one that does not say its type passes. */
function enter(schema: GraphQLSchema, step: string, next: Rewrite): Change {
  if (!step.startsWith(FRAGMENT)) return (data) => next(getOwn(data, step));
  const typenames = typenamesOf(schema, step.slice(FRAGMENT.length));
  return (data) => {
    const typename = getOwn(data, '__typename');
    if (typeof typename !== 'string' || typenames.has(typename)) next(data);
  };
}

function inEach(change: Change): Rewrite {
  return function changeEach(value) {
    if (Array.isArray(value)) value.forEach(changeEach);
    else if (isData(value)) change(value);
  };
}
