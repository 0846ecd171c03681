import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { CostAnnotations } from './costAnnotations.js';

/** What an operation is reckoned by, besides the schema. */
export interface CostRules {
  /** How many members a field asks that asks them all. */
  members: number;
  annotations: CostAnnotations;
}

/** What an operation is reckoned to cost, in points: about one for each record that is worked out, and for each member that is asked for a list or a sum. */
export interface Cost {
  total: number;
  /** Requests to members that the lists and sums over all of them ask for. */
  members: number;
  /** What each of the operation's root fields adds. */
  parts: { field: string; points: number }[];
}

/** How long a list is taken to be whose length nobody says. */
export const ASSUMED_LENGTH = 10;
/** What a command costs, beside what it answers with. */
const COMMAND = 10;
/** The arguments that say how long a list is at most. */
const SLICING = ['first', 'last'];
/** The lists of a page, as long as its `first` says. */
const SIZED = new Set(['edges', 'nodes']);
/** A field by which a type says how many members it is made of. */
const COVERAGE = 'coverage';

/** Reckons an operation that is valid by the schema, with the variables as the client sent them. It runs nothing. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>, rules: CostRules): Cost {
  return new Reckoning(schema, document, operation, variables, rules).cost();
}

/** Where a selection set stands. */
interface Place {
  type: GraphQLCompositeType;
  /** As long as this are the lists of a page. */
  page?: number | undefined;
  /** Whether it is of all members: then its lists are as long as there are members. */
  ofAll: boolean;
}

class Reckoning {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly defaults: ReadonlyMap<string, ValueNode | undefined>;
  private members = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly rules: CostRules,
  ) {
    this.fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
    this.defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  }

  cost(): Cost {
    const type = this.schema.getRootType(this.operation.operation);
    const parts = new Map<string, number>();
    if (type) {
      for (const { node, place } of this.fieldsOf(this.operation.selectionSet, { type, ofAll: false })) {
        const field = (node.alias ?? node.name).value;
        parts.set(field, (parts.get(field) ?? 0) + this.ofField(node, place, 1) + (this.operation.operation === OperationTypeNode.MUTATION ? COMMAND : 0));
      }
    }
    const all = [...parts].map(([field, points]) => ({ field, points }));
    return { total: all.reduce((sum, { points }) => sum + points, 0), members: this.members, parts: all };
  }

  /** What a field costs, once; `times` is how often it stands in the answer. */
  private ofField(node: FieldNode, { type, page, ofAll }: Place, times: number): number {
    const name = node.name.value;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!field) return 0; // about the schema itself, which is in memory
    const named = getNamedType(field.type);
    const annotation = this.rules.annotations.get(`${type.name}.${name}`);
    if (!isCompositeType(named)) return annotation?.weight ?? 0;

    const slice = this.sliceOf(node, field);
    const isPage = hasSized(named);
    const length = lengthOf(field.type, (isPage ? undefined : slice) ?? (SIZED.has(name) ? page : undefined) ?? annotation?.assumedLength ?? (ofAll ? Math.max(ASSUMED_LENGTH, this.rules.members) : ASSUMED_LENGTH));
    const asksAll = isOfAll(named) && !isOfAll(type);
    const asked = asksAll ? this.rules.members : 0;
    this.members += asked * length * times;
    const place: Place = { type: named, page: isPage ? (slice ?? ASSUMED_LENGTH) : undefined, ofAll: isOfAll(named) };
    const inner = node.selectionSet ? this.ofSet(node.selectionSet, place, length * times) : 0;
    return length * ((annotation?.weight ?? 1) + asked + inner);
  }

  private ofSet(selectionSet: SelectionSetNode, place: Place, times: number): number {
    return this.fieldsOf(selectionSet, place).reduce((sum, { node, place: at }) => sum + this.ofField(node, at, times), 0);
  }

  /** The fields of a selection set, its fragments written out. Of different types of one place all are counted, although there is one. */
  private fieldsOf({ selections }: SelectionSetNode, place: Place): { node: FieldNode; place: Place }[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [{ node: selection, place }];
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
      const type = inner?.typeCondition ? this.schema.getType(inner.typeCondition.name.value) : place.type;
      return inner && isCompositeType(type) ? this.fieldsOf(inner.selectionSet, { ...place, type }) : [];
    });
  }

  /** How many a field is asked for; undefined where it cannot be told. A number that is refused later counts as none. */
  private sliceOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const representations = node.arguments?.find(({ name }) => name.value === 'representations');
    if (field.name === '_entities' && representations) return lengthOfList(this.valueOf(representations.value));
    const slices = SLICING.flatMap((slicing) => {
      const argument = field.args.find(({ name }) => name === slicing);
      if (!argument) return [];
      const given = node.arguments?.find(({ name }) => name.value === slicing);
      const value = given ? (this.valueOf(given.value) ?? argument.defaultValue) : argument.defaultValue;
      return typeof value === 'number' ? [Math.max(0, value)] : [];
    });
    return slices.length ? Math.max(...slices) : undefined;
  }

  private valueOf(node: ValueNode | undefined): unknown {
    if (node?.kind === Kind.VARIABLE) {
      const name = node.name.value;
      return Object.hasOwn(this.variables, name) ? this.variables[name] : this.valueOf(this.defaults.get(name));
    }
    if (node?.kind === Kind.LIST) return node.values;
    return node?.kind === Kind.INT ? Number(node.value) : undefined;
  }
}

const lengthOfList = (value: unknown): number => (Array.isArray(value) ? value.length : 1);

/** How many of the inner type there are: lists within lists are so long each. */
function lengthOf(type: GraphQLOutputType, each: number): number {
  if (isNonNullType(type)) return lengthOf(type.ofType, each);
  return isListType(type) ? each * lengthOf(type.ofType, each) : 1;
}

const hasSized = (type: GraphQLCompositeType): boolean => isObjectType(type) && Object.keys(type.getFields()).some((name) => SIZED.has(name));

const isOfAll = (type: GraphQLCompositeType): boolean => isObjectType(type) && COVERAGE in type.getFields();
