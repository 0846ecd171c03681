import { Kind, print, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeDefinitionNode, type TypeNode } from 'graphql';
import { namedType } from './memberRefs.js';

/** What a member's schema has to do with the contract. */
export interface ContractComparison {
  /** Schema coordinates of the contract that the member's schema lacks: it holds an older contract. */
  missing: string[];
  /** What it has otherwise than the contract has it, a sentence each: it breaks the contract. */
  broken: string[];
}

/**
 * Compares a member's schema with the contract. What the member has beyond the contract does not matter; what it lacks
 * is lag; what it has otherwise, so that a lawful question would be refused or its answer misread, is a breach.
 */
export function compareWithContract(contract: DocumentNode, member: DocumentNode): ContractComparison {
  const comparison: ContractComparison = { missing: [], broken: [] };
  const theirs = typesOf(member);
  for (const [name, ours] of typesOf(contract)) {
    const their = theirs.get(name);
    if (!their) comparison.missing.push(name, ...membersOf(ours).map((part) => `${name}.${part.name.value}`));
    else if (their.kind !== ours.kind) comparison.broken.push(`${name} is another kind of type than in the contract.`);
    else compareTypes(ours, their, comparison);
  }
  return comparison;
}

function compareTypes(ours: TypeDefinitionNode, their: TypeDefinitionNode, comparison: ContractComparison): void {
  const name = ours.name.value;
  const theirs = new Map(membersOf(their).map((member) => [member.name.value, member]));
  for (const our of membersOf(ours)) {
    const coordinate = `${name}.${our.name.value}`;
    const counterpart = theirs.get(our.name.value);
    if (!counterpart) comparison.missing.push(coordinate);
    else if ('type' in our && 'type' in counterpart) compareFields(coordinate, our, counterpart, comparison);
  }
  if (ours.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return;
  for (const part of theirs.values()) {
    if ('type' in part && isRequired(part) && !membersOf(ours).some((our) => our.name.value === part.name.value)) {
      comparison.broken.push(`${name}.${part.name.value} is required, and the contract does not have it.`);
    }
  }
}

type Typed = FieldDefinitionNode | InputValueDefinitionNode;

function compareFields(coordinate: string, our: Typed, their: Typed, { missing, broken }: ContractComparison): void {
  if (shape(our.type) !== shape(their.type)) broken.push(`${coordinate} is of type ${print(their.type)}, in the contract of type ${print(our.type)}.`);
  const theirArguments = 'arguments' in their ? (their.arguments ?? []) : [];
  const ourArguments = 'arguments' in our ? (our.arguments ?? []) : [];
  for (const argument of ourArguments) {
    const counterpart = theirArguments.find(({ name }) => name.value === argument.name.value);
    const place = `${coordinate}(${argument.name.value}:)`;
    if (!counterpart) missing.push(place);
    else if (shape(argument.type) !== shape(counterpart.type)) broken.push(`${place} is of type ${print(counterpart.type)}, in the contract of type ${print(argument.type)}.`);
  }
  for (const argument of theirArguments) {
    if (isRequired(argument) && !ourArguments.some(({ name }) => name.value === argument.name.value)) broken.push(`${coordinate}(${argument.name.value}:) is required, and the contract does not have it.`);
  }
}

/** Lists and the named type; whether something may be null does not decide whether it can be read. */
function shape(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return shape(type.type);
  return type.kind === Kind.LIST_TYPE ? `[${shape(type.type)}]` : namedType(type);
}

const isRequired = ({ type, ...rest }: Typed) => type.kind === Kind.NON_NULL_TYPE && !('defaultValue' in rest && rest.defaultValue);

function membersOf(type: TypeDefinitionNode) {
  if ('fields' in type) return type.fields ?? [];
  return 'values' in type ? (type.values ?? []) : [];
}

function typesOf({ definitions }: DocumentNode): Map<string, TypeDefinitionNode> {
  return new Map(definitions.filter(isType).map((definition) => [definition.name.value, definition]));
}

function isType(definition: DocumentNode['definitions'][number]): definition is TypeDefinitionNode {
  return definition.kind.endsWith('TypeDefinition');
}
