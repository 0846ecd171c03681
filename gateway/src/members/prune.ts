import { getNamedType, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo, type ASTNode, type DocumentNode, type FieldNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';

/** An operation without what a member lacks. */
export interface PrunedOperation {
  text: string;
  /** The coordinates that were left out of it, e.g. `Agreement.taskCategory`; none when it is whole. */
  missing: string[];
  /** The variables that are left; undefined when all of them are. */
  variables?: ReadonlySet<string>;
}

const TYPENAME: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] };

/**
 * Takes out of an operation what a member's older contract lacks: a field, a field with an argument that it lacks (its
 * answer without the argument would be another one), a field with an input or an enum that it lacks, a fragment on a
 * type that it lacks; then what nothing uses any more.
 */
export function prune(operation: string, schema: GraphQLSchema, lacking: ReadonlySet<string>): PrunedOperation {
  const missing = new Set<string>();
  const types = new TypeInfo(schema);
  const without = visit(
    parse(operation, { noLocation: true }),
    visitWithTypeInfo(types, {
      Field: (field) => drop(lackedBy(field, types, lacking), missing),
      InlineFragment: ({ typeCondition }) => drop(typeCondition && lacking.has(typeCondition.name.value) ? typeCondition.name.value : undefined, missing),
      FragmentDefinition: ({ typeCondition }) => drop(lacking.has(typeCondition.name.value) ? typeCondition.name.value : undefined, missing),
    }),
  );
  if (!missing.size) return { text: operation, missing: [] };
  const { document, variables } = tidied(without);
  return { text: print(document), missing: [...missing].toSorted(), variables };
}

function drop(coordinate: string | undefined, missing: Set<string>): null | undefined {
  if (coordinate === undefined) return undefined;
  missing.add(coordinate);
  return null;
}

/** The coordinate for whose sake the field cannot be asked, if there is one. */
function lackedBy(field: FieldNode, types: TypeInfo, lacking: ReadonlySet<string>): string | undefined {
  const definition = types.getFieldDef();
  const coordinate = `${types.getParentType()?.name}.${field.name.value}`;
  if (lacking.has(coordinate)) return coordinate;
  for (const argument of field.arguments ?? []) {
    const place = `${coordinate}(${argument.name.value}:)`;
    if (lacking.has(place)) return place;
    const type = definition?.args.find(({ name }) => name === argument.name.value)?.type;
    const input = type && getNamedType(type).name;
    const lacked = input && [...lacking].find((each) => each === input || each.startsWith(`${input}.`));
    if (lacked && mayUse(argument.value, lacked)) return lacked;
  }
  return undefined;
}

/** Whether an argument's value may be one that the member does not know. What is in a variable is not looked into. */
function mayUse(value: ASTNode, coordinate: string): boolean {
  const part = coordinate.split('.')[1];
  if (part === undefined || (value.kind === Kind.VARIABLE && coordinate.includes('.'))) return part === undefined;
  let used = false;
  visit(value, {
    EnumValue: ({ value: name }) => void (used ||= name === part),
    ObjectField: ({ name }) => void (used ||= name.value === part),
  });
  return used;
}

/** Selections that are empty now ask for the type's name; fragments and variables that nothing uses are gone. */
function tidied(document: DocumentNode): { document: DocumentNode; variables: Set<string> } {
  const fragments = new Set(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? definition.name.value : [])));
  const filled = visit(document, {
    FragmentSpread: ({ name }) => (fragments.has(name.value) ? undefined : null),
    SelectionSet: { leave: (set) => (set.selections.length ? undefined : TYPENAME) },
  });
  const variables = new Set<string>();
  for (const definition of filled.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) visit(definition.selectionSet, { Variable: ({ name }) => void variables.add(name.value) });
    else visit(definition, { Variable: ({ name }) => void variables.add(name.value) });
  }
  return { document: visit(filled, { VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? undefined : null) }), variables };
}
