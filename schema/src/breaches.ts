import { isTypeExtensionNode, Kind, OperationTypeNode, print, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type UnionTypeDefinitionNode } from 'graphql';
import { argumentsOf, findDirective, findEntities, namedType, objectTypes } from './memberRefs.js';

/**
 * Holds the laws of the contract (ADR 0002, 0010), without which one logical subgraph cannot have many endpoints:
 *
 * 1. A member never returns another member’s entity. A field that leads to an entity says `@own`, or it is an id with
 *    `@memberRef`, from which the gateway makes the link.
 * 2. No root query fields, and every field that a member answers may be null, so that one member cannot take the whole
 *    answer with it. Only keys are certain: the gateway knows them before it asks.
 * 3. A mutation says whose records it changes, as `organisation: ID!`, by which alone it is sent; and its result is a
 *    union with `Refused`, so that what the field forbids is an answer.
 *
 * Returns a sentence for each breach; none when the contract is lawful.
 */
export function findBreaches(contract: DocumentNode): string[] {
  const types = objectTypes(contract).filter(({ name }) => name.value !== MUTATION);
  const entities = new Set(findEntities(contract));
  const leadingToEntities = new Set([...entities, ...findAbstractions(contract, entities)]);
  return [
    ...rootFields(contract),
    ...extensions(contract),
    ...findMutations(contract).flatMap((mutation) => lawfulMutation(mutation, contract)),
    ...types.flatMap((type) => (type.fields ?? []).flatMap((field) => [...ownedOnly(type, field, leadingToEntities), ...nullable(type, field), ...lawfulRef(type, field, entities)])),
  ];
}

const MUTATION = 'Mutation';

/** The mutations of a contract; none where it has no type of this name. */
export function findMutations(contract: DocumentNode): readonly FieldDefinitionNode[] {
  return objectTypes(contract).find(({ name }) => name.value === MUTATION)?.fields ?? [];
}

function lawfulMutation({ name, arguments: taken = [], type }: FieldDefinitionNode, { definitions }: DocumentNode): string[] {
  const faults: string[] = [];
  const owner = taken.find((argument) => argument.name.value === 'organisation');
  if (!owner || print(owner.type) !== 'ID!') faults.push(`${MUTATION}.${name.value}: does not say whose records it changes. Give it the argument organisation: ID!.`);
  const result = definitions.find((definition) => definition.kind === Kind.UNION_TYPE_DEFINITION && definition.name.value === namedType(type)) as UnionTypeDefinitionNode | undefined;
  if (type.kind !== Kind.NAMED_TYPE || !result?.types?.some((member) => member.name.value === 'Refused')) faults.push(`${MUTATION}.${name.value}: its result has to be a union with Refused that may be null, not ${print(type)}.`);
  return faults;
}

function rootFields({ definitions }: DocumentNode): string[] {
  const roots = definitions.flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION ? (definition.operationTypes ?? []) : []));
  const query = roots.find(({ operation }) => operation === OperationTypeNode.QUERY)?.type.name.value ?? 'Query';
  return definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) && definition.name.value === query && definition.fields?.length
      ? [`${query}: the contract has no root query fields; ${definition.fields.map(({ name }) => name.value).join(', ')} belong to the gateway’s overview.`]
      : [],
  );
}

/** Every type stands in one piece, so that its key and all its fields are seen together here. */
function extensions({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) => (isTypeExtensionNode(definition) ? [`${definition.name.value}: is extended. Write its fields and directives where the type is defined.`] : []));
}

/** The unions and interfaces behind which an entity may stand. */
function findAbstractions({ definitions }: DocumentNode, entities: Set<string>): string[] {
  return definitions.flatMap((definition) => {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) return definition.types?.some(({ name }) => entities.has(name.value)) ? [definition.name.value] : [];
    return definition.kind === Kind.OBJECT_TYPE_DEFINITION && entities.has(definition.name.value) ? (definition.interfaces ?? []).map(({ name }) => name.value) : [];
  });
}

function ownedOnly(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode, entities: Set<string>): string[] {
  if (!entities.has(namedType(field.type)) || findDirective(field, 'own')) return [];
  return [`${coordinate(type, field)}: leads to an entity (${namedType(field.type)}). Mark it @own if it is always the member’s own; otherwise give its id, with @memberRef.`];
}

function nullable(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): string[] {
  if (field.type.kind !== Kind.NON_NULL_TYPE || keyFields(type).includes(field.name.value)) return [];
  return [`${coordinate(type, field)}: is never null, so a member that fails would take the whole answer with it. Leave out the exclamation mark.`];
}

function lawfulRef(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode, entities: Set<string>): string[] {
  const mark = findDirective(field, 'memberRef');
  if (!mark) return [];
  const faults: string[] = [];
  const { type: target } = argumentsOf(mark) as { type: string };
  if (namedType(field.type) !== 'ID') faults.push(`${coordinate(type, field)}: @memberRef stands on an ID, not on ${namedType(field.type)}.`);
  if (!entities.has(type.name.value)) faults.push(`${coordinate(type, field)}: @memberRef stands in a type with a @key, so that the gateway can add the link.`);
  if (!entities.has(target)) faults.push(`${coordinate(type, field)}: @memberRef leads to ${target}, which is no entity of the contract.`);
  return faults;
}

function keyFields(type: ObjectTypeDefinitionNode): string[] {
  return (type.directives ?? []).filter(({ name }) => name.value === 'key').flatMap((key) => String(argumentsOf(key)['fields']).split(/\s+/));
}

const coordinate = (type: ObjectTypeDefinitionNode, field: FieldDefinitionNode) => `${type.name.value}.${field.name.value}`;
