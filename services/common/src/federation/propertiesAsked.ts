import { isAbstractType, isObjectType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** Notes what a field reads of its record, by the names of the record's properties. Of a field without a note nobody knows. */
export function noteReads(field: GraphQLField<unknown, unknown>, properties: readonly string[]): void {
  field.extensions = { ...field.extensions, reads: properties };
}

/** Notes of what class a type's records are. */
export function noteClass(type: GraphQLObjectType, target: unknown): void {
  type.extensions = { ...type.extensions, class: target };
}

/** Takes the notes of one schema over to another that is made from it. */
export function carryNotes(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const type of Object.values(from.getTypeMap())) {
    const same = to.getType(type.name);
    if (!isObjectType(type) || !isObjectType(same)) continue;
    same.extensions = { ...same.extensions, ...type.extensions };
    for (const [name, field] of Object.entries(same.getFields())) field.extensions = { ...field.extensions, ...type.getFields()[name]?.extensions };
  }
}

/** By the class of the records, those of their properties that are read to answer a document; no set where any may be. */
export type PropertiesAsked = ReadonlyMap<unknown, ReadonlySet<string> | undefined>;

/** What a valid document asks of records, wherever in it. */
export function propertiesAsked(schema: GraphQLSchema, document: DocumentNode): PropertiesAsked {
  const asked = new Map<unknown, Set<string> | undefined>();
  const types = new TypeInfo(schema);
  const ask = (type: GraphQLObjectType, name: string): void => {
    const { class: of } = type.extensions;
    const field = type.getFields()[name];
    if (of === undefined || !field) return;
    const reads = field.extensions['reads'] as readonly string[] | undefined;
    const before = asked.has(of) ? asked.get(of) : new Set<string>();
    asked.set(of, reads && before && new Set([...before, ...reads]));
  };
  visit(document, visitWithTypeInfo(types, {
    Field({ name }) {
      const parent = types.getParentType();
      for (const type of isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]) if (isObjectType(type)) ask(type, name.value);
    },
  }));
  return asked;
}
