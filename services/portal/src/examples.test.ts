import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { examples, type ExampleGroup } from './examples.ts';

const folder = new URL('../../../schema/operations/', import.meta.url);
const read = (id: string) => readFileSync(new URL(`${id}.graphql`, folder), 'utf8');

test('each example is a file, and each file is an example', () => {
  const files = ['', 'commands/'].flatMap((within) => readdirSync(new URL(within, folder)).map((file) => within + file)).filter((file) => file.endsWith('.graphql')).map((file) => file.replace(/\.graphql$/, ''));
  expect(examples.map((example) => example.id).toSorted()).toEqual(files.toSorted());
});

test.each<ExampleGroup>(['region', 'officer', 'analyst', 'command'])('the group "%s" has three to five examples', (group) => {
  const count = examples.filter((example) => example.group === group).length;
  expect(count).toBeGreaterThanOrEqual(3);
  expect(count).toBeLessThanOrEqual(5);
});

describe.each(examples)('$id', ({ id, group, title }) => {
  const operations = parse(read(id)).definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );

  test('says first, in a comment, what it answers', () => {
    expect(read(id)).toMatch(/^# \w/);
  });

  test('is one query, or one command, named after its file', () => {
    const name = id.replace('commands/', '').replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase());
    expect(operations.map((operation) => [operation.operation, operation.name?.value])).toEqual([[group === 'command' ? 'mutation' : 'query', name]]);
  });

  test('runs without being given variables', () => {
    for (const variable of operations.flatMap((operation) => operation.variableDefinitions ?? [])) {
      expect(variable.defaultValue ?? variable.type.kind).not.toBe(Kind.NON_NULL_TYPE);
    }
  });

  test('has its own title in each language', () => {
    expect(Object.keys(title)).toEqual(['sv', 'nb', 'en']);
    expect(new Set(Object.values(title)).size).toBe(3);
  });
});
