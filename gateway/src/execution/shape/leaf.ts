import { isEnumType, type GraphQLLeafType } from 'graphql';

/** Whether a subgraph's value is one of a type. What passes is passed on as it is. */
export type Accepts = (value: unknown) => boolean;

/** A custom scalar may be a tree, but no deeper than this: what writes it as JSON must not run out of stack. */
export const DEEPEST_SCALAR = 100;

/** 32 bits, as the specification says. */
const isInt: Accepts = (value) => typeof value === 'number' && (value | 0) === value;
const isFloat: Accepts = (value) => Number.isFinite(value);
const isString: Accepts = (value) => typeof value === 'string';
const isBoolean: Accepts = (value) => typeof value === 'boolean';
/** An integer, too, is passed on as it is: clients know it as a string or as a number from the subgraph's own answers. */
const isId: Accepts = (value) => typeof value === 'string' || (Number.isInteger(value) && Math.abs(value as number) < 1e21);
const isScalar: Accepts = (value) => typeof value !== 'object' || isShallow(value, DEEPEST_SCALAR);

const builtIn: ReadonlyMap<string, Accepts> = new Map([
  ['Int', isInt],
  ['Float', isFloat],
  ['String', isString],
  ['Boolean', isBoolean],
  ['ID', isId],
]);

/** The check of a leaf type. A custom scalar may be anything: what it means is between subgraph and client. */
export function leafCheck(type: GraphQLLeafType): Accepts {
  if (!isEnumType(type)) return builtIn.get(type.name) ?? isScalar;
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => names.has(value);
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}
