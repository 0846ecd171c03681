import { buildSchema } from 'graphql';
import { typenamesOf } from './typenamesOf.js';

const schema = buildSchema(`
  interface Node { id: ID } interface Media implements Node { id: ID } type Query { node: Node }
  type Book implements Node & Media { id: ID } type Film implements Node & Media { id: ID } union Found = Book | Query
`);

test('an object type holds for itself only', () => expect([...typenamesOf(schema, 'Book')]).toEqual(['Book']));
test('an interface holds for its objects and interfaces', () => expect([...typenamesOf(schema, 'Node')].toSorted()).toEqual(['Book', 'Film', 'Media', 'Node']));
test('a union holds for its members', () => expect([...typenamesOf(schema, 'Found')].toSorted()).toEqual(['Book', 'Found', 'Query']));
test('a type that is not in the schema holds for its own name', () => expect([...typenamesOf(schema, 'Gone')]).toEqual(['Gone']));
