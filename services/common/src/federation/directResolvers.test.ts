import { graphql } from 'graphql';
import { Arg, buildSchema, Ctx, Field, FieldResolver, InputType, Int, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { callDirectly } from './directResolvers.js';

enum Colour {
  RED = 'r',
}
registerEnumType(Colour, { name: 'DirectColour' });

@ObjectType('DirectCup')
class Cup {
  @Field(() => Int)
  size = 3;
}

@InputType('DirectWish')
class Wish {
  @Field(() => Int, { defaultValue: 2 })
  times!: number;

  twice(): number {
    return this.times * 2;
  }
}

@Resolver(() => Cup)
class CupResolver {
  @Query(() => Cup)
  directCup(): Cup {
    return new Cup();
  }

  @FieldResolver(() => String)
  told(@Root() { size }: Cup, @Ctx('name') name: string, @Arg('colour', () => Colour, { nullable: true }) colour?: Colour, @Arg('by', () => Int, { defaultValue: 1 }) by = 1): string {
    return `${name} ${size * by} ${String(colour)} ${this.mark}`;
  }

  @FieldResolver(() => Int)
  wished(@Arg('wish', () => Wish) wish: Wish): number {
    return wish.twice();
  }

  private readonly mark = '!';
}

async function build() {
  const schema = await buildSchema({ resolvers: [CupResolver], validate: false });
  const type = schema.getType('DirectCup') as unknown as { getFields(): Record<string, { resolve: (...args: unknown[]) => unknown }> };
  return { schema, fields: type.getFields() };
}

const QUERY = '{ directCup { size told(colour: RED, by: 2) plain: told wished(wish: {}) } }';

test('a resolver answers the same called directly, and at once instead of with a promise', async () => {
  const before = await build();
  const expected = await graphql({ schema: before.schema, source: QUERY, contextValue: { name: 'Anna' } });
  expect(expected).toEqual({ data: { directCup: { size: 3, told: 'Anna 6 r !', plain: 'Anna 3 undefined !', wished: 4 } } });
  expect(before.fields['told']!.resolve(new Cup(), { by: 1 }, { name: 'Anna' }, {})).toBeInstanceOf(Promise);

  const after = await build();
  callDirectly(after.schema, [CupResolver]);
  expect(await graphql({ schema: after.schema, source: QUERY, contextValue: { name: 'Anna' } })).toEqual(expected);
  expect(after.fields['told']!.resolve(new Cup(), { by: 1 }, { name: 'Anna' }, {})).toBe('Anna 3 undefined !');
});
