import { isAbstractType, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type FieldNode, type GraphQLSchema } from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Asks every object that may be of several types for its type, under its own name: Hive's planner leaves that to the operation, and our executor needs it. */
export function withTypenames(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: { leave: (set) => (isAbstractType(types.getParentType()) ? { ...set, selections: [TYPENAME, ...set.selections] } : undefined) },
    }),
  );
}
