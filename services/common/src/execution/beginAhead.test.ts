import { buildSchema, execute, parse, type GraphQLObjectType } from 'graphql';
import { CompiledOperations } from './compiledOperations.js';

class Library {
  name = 'Hylte';
}

let happened: string[] = [];
const later = async <Value>(what: string, value: Value): Promise<Value> => {
  happened.push(`${what} begins`);
  await new Promise((done) => setTimeout(done, 5));
  happened.push(`${what} is there`);
  if (value instanceof Error) throw value;
  return value;
};

const schema = buildSchema('type Query { library: Library hidden: Library closed: Library } type Library { name: String books(first: Int): [String] shelves: [String] lost: String greeting: String }');
const { library, hidden, closed } = schema.getQueryType()!.getFields();
library!.resolve = () => later('library', new Library());
hidden!.resolve = () => later('hidden', { name: 'nobody’s' });
closed!.resolve = () => later('closed', new Error('closed'));
const type = schema.getType('Library') as GraphQLObjectType;
type.extensions = { class: Library };
const { books, shelves, lost, greeting } = type.getFields();
books!.resolve = (_root, { first = 1 }: { first?: number }) => {
  if (first < 0) throw new Error('fewer than none');
  return later('books', ['a', 'b'].slice(0, first));
};
shelves!.resolve = () => ['one'];
lost!.resolve = () => later('lost', new Error('lost'));
greeting!.resolve = ({ name }: Library) => later('greeting', `Hej ${name}`);
for (const field of [books!, shelves!, lost!]) field.extensions = { reads: [] };
greeting!.extensions = { reads: ['name'] };

const operations = new CompiledOperations();

async function ask(query: string) {
  const document = parse(query);
  const expected = JSON.stringify(await execute({ schema, document }));
  happened = [];
  expect(JSON.stringify(await operations.execute({ schema, document }))).toBe(expected);
  return happened;
}

test('what asks nothing of a record is begun while the record is waited for, once', async () => {
  expect((await ask('{ library { name books(first: 2) shelves again: books } }')).toSorted()).toEqual(['books begins', 'books begins', 'books is there', 'books is there', 'library begins', 'library is there']);
  expect((await ask('{ library { books } }')).slice(0, 2)).toEqual(['library begins', 'books begins']);
});

test('what reads the record waits for it', async () => {
  expect(await ask('{ library { greeting } }')).toEqual(['library begins', 'library is there', 'greeting begins', 'greeting is there']);
});

test('errors are told as ever, and of a record that does not come its own alone', async () => {
  await ask('{ library { name lost books(first: -1) } }');
  await ask('{ closed { name lost books } }');
});

test('of what comes in a record’s place, all is asked anew', async () => {
  expect((await ask('{ hidden { name books } }')).filter((what) => what === 'books begins')).toHaveLength(2);
});
