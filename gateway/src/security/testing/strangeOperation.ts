import { gen, nat, type Arbitrary, type GeneratorValue } from 'fast-check';
import { getNamedType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType, type GraphQLCompositeType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';

/** Values that are of a type and mean nothing, or the most that can be meant. */
const STRANGE: Record<string, readonly string[]> = {
  Int: ['0', '-1', '1', '7', '2147483647', '-2147483648', '1000', '2024'],
  Float: ['0', '-0.0', '1e308', '-1e-308', '0.1'],
  Boolean: ['true', 'false'],
  ID: ['""', '"hylte"', '"hylte:agreement:x"', '"hylte:agreement:01J00000000000000000000000"', '"nowhere:service:1"', '"::"', '"\'"', '"%"', '5', '"__proto__"', '"goda-grannar"'],
  String: ['""', '"x"', '"\' or 1=1 --"', '"%_\\\\"', '"\\u2028"', '"\u{1f332}"', '"constructor"', '"(((("', '"[a-"'],
  Date: ['"2024-02-29"', '"0001-01-01"', '"9999-12-31"', '"2024-02-30"', '"yesterday"', '5'],
  PartialDate: ['"2017"', '"2017-11"', '"XXXX"', '"2017-13"', '""'],
  DateTime: ['"2024-01-31T10:00:00Z"', '"0000-00-00T00:00:00Z"', '"now"', '0'],
};
const ANYTHING = ['null', '0', '""', '[]', '{}', 'true', 'NOTHING', '{ a: 1 }', '$missing'];

/** Fields within each other, and on one level, at most. */
const DEEPEST = 5;
const WIDEST = 3;

/** Operations of a schema's own fields, with arguments that nobody would think of. Most of them are valid. */
export const strangeOperation = (schema: GraphQLSchema): Arbitrary<string> =>
  gen().map((random) => {
    const root = random(nat, { max: 9 }) === 0 ? (schema.getMutationType() ?? schema.getQueryType()!) : schema.getQueryType()!;
    return `${root === schema.getMutationType() ? 'mutation' : 'query'} ${new Writer(schema, random).selectionSet(root, DEEPEST)}`;
  });

/** One command with such arguments, among whose ids are these; its answer says what became of it. */
export const strangeCommand = (schema: GraphQLSchema, ids: readonly string[]): Arbitrary<string> => gen().map((random) => `mutation ${new Writer(schema, random, ids.map((id) => JSON.stringify(id))).command()}`);

class Writer {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: GeneratorValue,
    /** Ids of records that there are, as they are written. */
    private readonly ids: readonly string[] = [],
  ) {}

  command(): string {
    const field = this.oneOf(Object.values(this.schema.getMutationType()!.getFields()));
    return `{ ${field.name}${this.args(field)} { __typename ... on Refused { code } } }`;
  }

  selectionSet(type: GraphQLCompositeType, depth: number): string {
    return `{ ${Array.from({ length: 1 + this.upTo(WIDEST - 1) }, (_none, n) => this.selection(type, depth, n)).join(' ')} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number, n: number): string {
    if (!isObjectType(type)) {
      const possible = this.oneOf(this.schema.getPossibleTypes(type));
      if (isUnionType(type) || this.upTo(2) === 0) return `... on ${possible.name} ${this.selectionSet(possible, depth)}`;
    }
    const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter((field) => !field.name.startsWith('_service') && (depth > 0 || isLeafType(getNamedType(field.type))));
    if (!fields.length) return '__typename';
    const field = this.oneOf(fields);
    const named = getNamedType(field.type);
    return `${field.name}${n}: ${field.name}${this.args(field)}${isCompositeType(named) ? ` ${this.selectionSet(named, depth - 1)}` : ''}`;
  }

  private args({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.filter(({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || this.upTo(1) === 0).map(({ name, type }) => `${name}: ${this.value(type, 3)}`);
    return given.length ? `(${given.join(', ')})` : '';
  }

  private value(type: GraphQLInputType, depth: number): string {
    if (this.upTo(39) === 0) return this.oneOf(ANYTHING);
    if (isNonNullType(type)) return this.value(type.ofType, depth);
    if (isListType(type)) return `[${Array.from({ length: this.upTo(2) }, () => this.value(type.ofType, depth)).join(', ')}]`;
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    if (type.name === 'ID' && this.ids.length && this.upTo(3) > 0) return this.oneOf(this.ids);
    if (!isInputObjectType(type)) return this.oneOf(STRANGE[type.name] ?? STRANGE['String']!);
    const given = Object.values(type.getFields()).filter((field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (depth > 0 && this.upTo(1) === 0));
    return `{ ${given.map((field) => `${field.name}: ${this.value(field.type, depth - 1)}`).join(', ')} }`;
  }

  private upTo(max: number): number {
    return this.random(nat, { max });
  }

  private oneOf<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.upTo(choices.length - 1)] as Choice;
  }
}
