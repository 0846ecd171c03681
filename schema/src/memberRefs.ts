import { Kind, valueFromASTUntyped, type DirectiveNode, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';

/** A field of the contract that holds another record’s id, and the link that the gateway makes of it. */
export interface MemberRef {
  /** The entity that holds the id, e.g. `AgreementParty`. */
  type: string;
  /** The field with the id, e.g. `organisationId`. */
  field: string;
  /** The field to add, e.g. `organisation`. */
  as: string;
  /** The entity that it leads to, e.g. `Organisation`. */
  target: string;
  /** Whether the record may not exist, so that its owner has to be asked before it is shown. */
  optional: boolean;
  /** Whether the field holds several ids, so that the link leads to as many records. */
  list: boolean;
}

/** Every `@memberRef` of the contract, in its order. */
export function findMemberRefs(contract: DocumentNode): MemberRef[] {
  return objectTypes(contract).flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      const mark = findDirective(field, 'memberRef');
      if (!mark) return [];
      const { as, type: target, optional = false } = argumentsOf(mark) as { as: string; type: string; optional?: boolean };
      return [{ type: type.name.value, field: field.name.value, as, target, optional, list: isList(field.type) }];
    }),
  );
}

/** The names of the contract’s entities: the types that have a key. */
export function findEntities(contract: DocumentNode): string[] {
  return objectTypes(contract).filter((type) => findDirective(type, 'key')).map(({ name }) => name.value);
}

export function objectTypes(contract: DocumentNode): ObjectTypeDefinitionNode[] {
  return contract.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
}

export function findDirective(node: FieldDefinitionNode | ObjectTypeDefinitionNode, name: string): DirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

export function argumentsOf(directive: DirectiveNode): Record<string, unknown> {
  return Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

const isList = (type: TypeNode): boolean => (type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE);

/** The name of a type without its lists and its exclamation marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
