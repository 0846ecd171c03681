import { parse } from 'graphql';
import { Ctx, Field, FieldResolver, ID, InterfaceType, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { buildFederatedSchema } from './buildFederatedSchema.js';
import { propertiesAsked } from './propertiesAsked.js';

@InterfaceType('AskedThing')
abstract class Thing {
  @Field(() => ID)
  id!: string;
}

@ObjectType('AskedShelf')
class Shelf {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  place!: string;
}

@ObjectType('AskedBook', { implements: Thing })
class Book extends Thing {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  author!: string;

  year!: number;
}

@Resolver(() => Book)
class BookResolver {
  @Query(() => [Book])
  books(): Book[] {
    return [];
  }

  @Query(() => [Thing])
  things(): Thing[] {
    return [];
  }

  @FieldResolver(() => String)
  printed(@Root('year') year: number, @Ctx('place') place: string): string {
    return `${place} ${year}`;
  }

  @FieldResolver(() => Shelf)
  shelf(): Shelf {
    return new Shelf();
  }

  @FieldResolver(() => String)
  summary(@Root() book: Book): string {
    return `${book.title} ${book.year}`;
  }
}

const ask = async (query: string) => {
  const { schema } = await buildFederatedSchema({ resolvers: [BookResolver], orphanedTypes: [Book], validate: false, references: {} });
  return propertiesAsked(schema, parse(query));
};
const ofBooks = async (query: string) => [...((await ask(query)).get(Book) ?? ['everything'])].toSorted();

test('what is a property is read as that, whatever it is called in the answer', async () => {
  expect(await ofBooks('{ books { called: title } }')).toEqual(['title']);
});

test('a resolver reads the properties of the record that it names', async () => {
  expect(await ofBooks('{ books { printed shelf { place } } }')).toEqual(['year']);
  expect((await ask('{ books { shelf { place } } }')).get(Shelf)).toEqual(new Set(['place']));
});

test('a resolver that is given the record may read all of it', async () => {
  expect(await ofBooks('{ books { title summary } }')).toEqual(['everything']);
  expect(await ofBooks('{ books { summary title } }')).toEqual(['everything']);
});

test('what is asked at several places, in fragments or of an interface is asked of all records', async () => {
  expect(await ofBooks('{ a: books { title } b: books { ...Who } things { ... on AskedBook { printed } } } fragment Who on AskedBook { author }')).toEqual(['author', 'title', 'year']);
  expect(await ofBooks('{ books { title } things { id } }')).toEqual(['everything']); // of an interface's field nothing is noted
});

test('of what is not asked at all, nothing is said', async () => {
  expect((await ask('{ books { title } }')).has(Shelf)).toBe(false);
});
