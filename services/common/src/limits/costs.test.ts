import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { Costs } from './costs.js';

const schemaOf = (fields: string) => buildSchema(`type Query { all: All list(first: Int): [Thing] } type All { coverage: Int } type Thing { ${fields} }`);

test('an operation costs what it costs by the members and the schema of now, and by its variables', () => {
  let members = 5;
  const costs = new Costs(() => members);
  costs.take({ apiSchema: schemaOf('a: Int') });
  const cost = (text: string, variables = {}) => {
    const document = documents.get(text)!;
    return costs.of(document, document.definitions[0] as OperationDefinitionNode, variables).total;
  };
  const documents = new Map(['{ all { coverage } }', 'query ($first: Int) { list(first: $first) { a } }', '{ list(first: 3) { a inner { a } } }'].map((text) => [text, parse(text)]));
  const [all, list, inner] = [...documents.keys()] as [string, string, string];

  expect([cost(all), cost(all)]).toEqual([6, 6]);
  members = 290;
  expect(cost(all)).toBe(291);
  expect([cost(list, { first: 2 }), cost(list, { first: 7 })]).toEqual([2, 7]);
  expect(cost(inner)).toBe(3);
  costs.take({ apiSchema: schemaOf('a: Int inner: Thing') });
  expect(cost(inner)).toBe(6);
});
