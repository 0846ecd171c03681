import { getNamedType, GraphQLError, isAbstractType, isEnumType, isLeafType, isListType, isNonNullType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

/** An object for the root of a schema, all that hangs on it included, that is the same for the same seed. Much of it is not as it should be: late, missing, wrong, or an error. */
export function troubledData(schema: GraphQLSchema, seed: number): unknown {
  return new Maker(schema, seed).objectOf(schema.getQueryType()!, 0);
}

class Maker {
  constructor(
    private readonly schema: GraphQLSchema,
    private state: number,
  ) {}

  objectOf(type: GraphQLObjectType, depth: number): object {
    const object: Record<string, unknown> = { __typename: this.chance(3) ? this.oneOf(['Nobody', 'Genre', 'Query', 7]) : type.name, ...(this.chance(5) && { kind: 'other' }) };
    for (const field of Object.values(type.getFields())) {
      const value = this.valueOf(field.type, depth);
      if (!this.chance(4)) object[field.name] = value;
      else Object.defineProperty(object, field.name, { enumerable: true, get: this.oneOf([() => value, () => thrown(`get ${field.name}`)]) });
    }
    return object;
  }

  private valueOf(type: GraphQLOutputType, depth: number): unknown {
    if (!this.chance(18)) return this.rightValueOf(type, depth);
    return this.oneOf([
      () => null,
      () => undefined,
      () => new Error('an error as a value'),
      () => new GraphQLError('a stated one', { extensions: { code: 'STATED' } }),
      () => Promise.resolve(this.rightValueOf(type, depth)),
      () => Promise.resolve(null),
      () => rejected(new Error('late')),
      () => rejected(new GraphQLError('stated late', { extensions: { code: 'LATE', more: [1] } })),
      () => rejected('no error at all'),
      () => {
        const value = this.rightValueOf(type, depth);
        return () => value;
      },
      () => () => thrown('called'),
      () => async () => thrown('called, later'),
      () => 'a text',
      () => 3.5,
      () => ({ what: 'is this' }),
      () => Number.NaN,
    ])();
  }

  private rightValueOf(type: GraphQLOutputType, depth: number): unknown {
    if (isNonNullType(type)) return this.rightValueOf(type.ofType, depth);
    if (isListType(type)) {
      if (depth > 3 && !isLeafType(getNamedType(type))) return [];
      const items = Array.from({ length: this.upTo(3) }, () => this.valueOf(type.ofType, depth));
      return this.chance(10) ? new Set(items) : items;
    }
    if (isEnumType(type)) return this.upTo(2);
    if (isLeafType(type)) return { ID: this.oneOf(['m1', 7]), Int: this.upTo(9), Float: this.upTo(9) / 2, Boolean: this.chance(50), String: this.oneOf(['title', 5]), Day: this.oneOf(['2026-11-22', '1900-01-01', '1900-01-02']) }[type.name];
    if (depth > 3) return null;
    const object = isAbstractType(type) ? this.oneOf(this.schema.getPossibleTypes(type)) : type;
    return this.objectOf(object, depth + 1);
  }

  private chance(percent: number): boolean {
    return this.upTo(99) < percent;
  }

  private oneOf<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.upTo(choices.length - 1)] as Choice;
  }

  /** From 0, by a generator that needs no more than to be quick and always the same (mulberry32). */
  private upTo(most: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (most + 1);
  }
}

function thrown(message: string): never {
  throw new Error(message);
}

/** Nobody may ask for it: that is no fault of the test's. */
function rejected(reason: unknown): Promise<never> {
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- what is no error is rejected with, too
  const promise = Promise.reject(reason);
  promise.catch(() => {});
  return promise;
}
