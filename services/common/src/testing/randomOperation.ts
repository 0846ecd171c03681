import { gen, nat, type Arbitrary, type GeneratorValue } from 'fast-check';
import { doTypesOverlap, getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType, type GraphQLArgument, type GraphQLCompositeType, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

export interface RandomOperation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

/** So many selections, and then only leaves: longer operations cost time and show little more. */
const ROOM = 60;

export interface RandomOperationOptions {
  /** How many in a hundred are mutations. */
  mutations?: number;
  /** Selections of the root that ask for the schema itself. */
  introspection?: readonly string[];
  /** What else there is of scalars than GraphQL's own: values by their type. */
  scalars?: Readonly<Record<string, readonly unknown[]>>;
}

/** Operations that are valid by a schema. `ids` are the arguments of type ID. Fields of the federation protocol are left out. */
export const randomOperation = (schema: GraphQLSchema, ids: readonly string[], options: RandomOperationOptions = {}): Arbitrary<RandomOperation> => gen().map((random) => new Writer(schema, ids, random, options).write());

const INTROSPECTION = ['__schema { queryType { name } }', '__type(name: "Query") { name fields { name } }'];

class Writer {
  private readonly fragments: { name: string; condition: GraphQLCompositeType; text: string }[] = [];
  private readonly variables = new Map<string, { definition: string; value: unknown }>();
  /** The arguments that a response key stands for: the same key must mean the same everywhere. */
  private readonly keys = new Map<string, string>();
  private room = ROOM;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: readonly string[],
    private readonly random: GeneratorValue,
    private readonly options: RandomOperationOptions,
  ) {}

  write(): RandomOperation {
    const { mutations = 15, introspection: ofSchema = INTROSPECTION } = this.options;
    const mutation = this.chance(mutations);
    const root = mutation ? this.schema.getMutationType()! : this.schema.getQueryType()!;
    const introspection = !mutation && this.chance(10) ? this.oneOf(ofSchema) : '';
    const selections = this.selectionSet(root, this.upTo(4) + 1, introspection);
    const definitions = [...this.variables.values()].map(({ definition }) => definition);
    const given = Object.fromEntries([...this.variables].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])));
    const query = [
      `${mutation ? 'mutation' : 'query'} Asked${definitions.length ? `(${definitions.join(', ')})` : ''} ${selections}`,
      ...this.fragments.map(({ name, condition, text }) => `fragment ${name} on ${condition.name} ${text}`),
    ];
    if (!this.chance(10)) return { query: query.join('\n'), variables: given };
    return { query: [...query, 'query Another { __typename }'].join('\n'), variables: given, operationName: 'Asked' };
  }

  private selectionSet(type: GraphQLCompositeType, depth: number, more = ''): string {
    const selections = Array.from({ length: this.upTo(3) + 1 }, () => this.selection(type, depth));
    // Tells which object it is, so that an error can be seen to be in its place.
    if (!isUnionType(type) && type.getFields()['id']) selections.push('id');
    return `{ ${selections.join(' ')} ${more} }`;
  }

  private selection(type: GraphQLCompositeType, deepest: number): string {
    const depth = this.room-- > 0 ? deepest : 0;
    const kind = this.upTo(19);
    if (kind === 0) return `${this.oneOf(['', 'typename: ', 'kind: '])}__typename${this.directives()}`;
    if (kind <= 3 && depth > 0) return this.inlineFragment(type, depth);
    if (kind <= 5 && depth > 0) return this.spread(type, depth);
    if (!isUnionType(type)) return this.field(type, depth);
    return depth > 0 ? this.inlineFragment(type, depth) : '__typename';
  }

  private field(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, depth: number): string {
    const fields = Object.values(type.getFields()).filter((field) => !field.name.startsWith('_')).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
    if (!fields.length) return '__typename';
    const field = this.oneOf(fields);
    const args = this.args(field);
    const named = getNamedType(field.type);
    const selections = isCompositeType(named) ? ` ${this.selectionSet(named, depth - 1)}` : '';
    return `${this.aliasOf(field.name, args)}${field.name}${args}${this.directives()}${selections}`;
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const condition = this.condition(type);
    return `...${condition === type && this.chance(50) ? '' : ` on ${condition.name}`}${this.directives()} ${this.selectionSet(condition, depth - 1)}`;
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const fitting = this.fragments.filter(({ condition }) => this.fits(type, condition));
    if (fitting.length && this.chance(40)) return `...${this.oneOf(fitting).name}${this.directives()}`;
    const condition = this.condition(type);
    const text = this.selectionSet(condition, depth - 1);
    const name = `Part${this.fragments.length}`;
    this.fragments.push({ name, condition, text });
    return `...${name}${this.directives()}`;
  }

  private condition(type: GraphQLCompositeType): GraphQLCompositeType {
    return this.chance(30) ? type : this.oneOf(Object.values(this.schema.getTypeMap()).filter((other) => this.fits(type, other)) as GraphQLCompositeType[]);
  }

  /**
   * Whether a fragment on one type may stand in another. Not one on an interface or union in an object whose type is
   * known: stock may then not see the type for the fragment, see stock.test.ts.
   */
  private fits(type: GraphQLCompositeType, condition: GraphQLNamedType): boolean {
    if (!isCompositeType(condition) || condition.name.startsWith('__')) return false;
    return isObjectType(type) ? condition === type : doTypesOverlap(this.schema, type, condition);
  }

  private args(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((argument) => String(argument.type).endsWith('!') && argument.defaultValue === undefined ? true : this.chance(40)).map((argument) => `${argument.name}: ${this.value(argument)}`);
    return given.length ? `(${given.join(', ')})` : '';
  }

  private value(argument: GraphQLArgument): string {
    const type = getNullableType(argument.type);
    const value = this.valueOf(type);
    const literal = literalOf(type, value);
    if (!this.chance(40)) return literal;
    const name = `v${this.variables.size}`;
    const withDefault = this.chance(30);
    this.variables.set(name, { definition: `$${name}: ${withDefault ? `${String(type)} = ${literal}` : String(argument.type)}`, value: withDefault && this.chance(50) ? undefined : value });
    return `$${name}`;
  }

  /** As JSON has it. */
  private valueOf(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.valueOf(type.ofType);
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    if (isListType(type)) return Array.from({ length: this.upTo(2) }, () => this.valueOf(type.ofType));
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (this.room-- > 0 && this.chance(40)));
      return Object.fromEntries(given.map((field) => [field.name, this.valueOf(field.type)]));
    }
    const simple = { ID: () => this.oneOf(this.ids), Int: () => this.upTo(4), Float: () => this.upTo(4) / 2, Boolean: () => this.chance(50), String: () => 'Other title' }[type.name];
    return simple ? simple() : this.oneOf(this.options.scalars![type.name]!);
  }

  private directives(): string {
    if (!this.chance(10)) return '';
    const condition = this.oneOf(['yes', 'no', 'maybe', 'true', 'false'] as const);
    const definition = { yes: '$yes: Boolean!', no: '$no: Boolean! = false', maybe: '$maybe: Boolean = true', true: undefined, false: undefined }[condition];
    if (definition && !this.variables.has(condition)) this.variables.set(condition, { definition, value: { yes: true, no: undefined, maybe: this.oneOf([true, false, undefined]) }[condition as 'yes'] });
    return ` ${this.oneOf(['@include', '@skip'])}(if: ${definition ? '$' : ''}${condition})`;
  }

  /** Sometimes an alias; always one where the field's own name stands for other arguments already. */
  private aliasOf(name: string, args: string): string {
    const keys = this.chance(20) ? [`the_${name}`, `other_${name}`] : [name, `the_${name}`, `other_${name}`];
    const key = keys.find((candidate) => (this.keys.get(candidate) ?? name + args) === name + args) ?? `${name}_${this.keys.size}`;
    this.keys.set(key, name + args);
    return key === name ? '' : `${key}: `;
  }

  private chance(percent: number): boolean {
    return this.upTo(99) < percent;
  }

  private upTo(max: number): number {
    return this.random(nat, { max });
  }

  private oneOf<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.upTo(choices.length - 1)] as Choice;
  }
}

/** The same in a document. */
function literalOf(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literalOf(type.ofType, value);
  if (isEnumType(type)) return String(value);
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literalOf(type.ofType, item)).join(', ')}]`;
  if (!isInputObjectType(type)) return JSON.stringify(value);
  return `{ ${Object.entries(value as object).map(([name, part]) => `${name}: ${literalOf(type.getFields()[name]!.type, part)}`).join(', ')} }`;
}
