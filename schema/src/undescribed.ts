import { Kind, type DocumentNode } from 'graphql';

/** The coordinates of every type, field, argument and value that does not say what it is. Root types and directives need not. */
export function findUndescribed({ definitions }: DocumentNode): string[] {
  const silent: string[] = [];
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const { value: type } = definition.name;
    if (!('description' in definition && definition.description) && type !== 'Query' && type !== 'Mutation') silent.push(type);
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      if (!field.description) silent.push(`${type}.${field.name.value}`);
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) if (!argument.description) silent.push(`${type}.${field.name.value}(${argument.name.value})`);
    }
    for (const value of 'values' in definition ? (definition.values ?? []) : []) if (!value.description) silent.push(`${type}.${value.name.value}`);
  }
  return silent;
}
