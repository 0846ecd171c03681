import { graphql, print, stripIgnoredCharacters } from 'graphql';
import { Arg, Directive, Field, FieldResolver, ID, InputType, InterfaceType, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { buildFederatedSchema, type FederatedSchemaOptions, type Representation } from './buildFederatedSchema.js';

enum Wing {
  NORTH = 'north',
  SOUTH = 'south',
}
registerEnumType(Wing, { name: 'Wing' });

@InputType()
@Directive('@tag(name: "input")')
class RoomFilter {
  @Field(() => Wing, { nullable: true })
  @Directive('@inaccessible')
  wing?: Wing;
}

@ObjectType()
class Floor {
  @Field(() => Number)
  level!: number;
}

@InterfaceType()
@Directive('@key(fields: "id")')
abstract class Room {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ implements: Room })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "number floor { level }", resolvable: false)')
class Office extends Room {
  @Field(() => Wing)
  wing = Wing.SOUTH;
}

const officeOf = (id: string) => Object.assign(new Office(), { id });

@Resolver(() => Office)
class OfficeResolver {
  @Query(() => [Room])
  rooms(@Arg('filter', () => RoomFilter, { nullable: true }) @Directive('@tag(name: "argument")') filter?: RoomFilter): Room[] {
    return filter?.wing === Wing.NORTH ? [] : [officeOf('1')];
  }

  @FieldResolver(() => String)
  number(): string {
    return 'A12';
  }

  @FieldResolver(() => Floor)
  floor(): Floor {
    return { level: 1 };
  }
}

function officeOnFirstFloor({ id }: Representation): Office {
  if (id !== '1') throw new Error(`there is no lift to ${id}`);
  return officeOf(id);
}

const build = (options: Partial<FederatedSchemaOptions<unknown>> = {}) => buildFederatedSchema({ resolvers: [OfficeResolver], validate: false, references: {}, ...options });
const sdlOf = async (options?: Partial<FederatedSchemaOptions<unknown>>) => stripIgnoredCharacters(print((await build(options)).typeDefs));

async function entities(references: FederatedSchemaOptions<unknown>['references'], ...representations: Record<string, unknown>[]) {
  const { schema } = await build({ references });
  const source = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Office { id wing } } }';
  // through JSON, as over HTTP: graphql-js makes objects without a prototype
  return JSON.parse(JSON.stringify(await graphql({ schema, source, variableValues: { representations } })));
}

test('a subgraph speaks Federation 2.9 unless it asks for another version', async () => {
  expect(await sdlOf()).toContain('@link(url:"https://specs.apollo.dev/federation/v2.9"');
  expect(await sdlOf({ federationVersion: '2.3' })).toContain('@link(url:"https://specs.apollo.dev/federation/v2.3"');
});

test('directives on interfaces, objects, inputs and arguments are told as the classes carry them', async () => {
  const sdl = await sdlOf();
  expect(sdl).toContain('interface Room@key(fields:"id")');
  expect(sdl).toContain('type Office implements Room@key(fields:"id")@key(fields:"number floor { level }" resolvable:false)');
  expect(sdl).toContain('input RoomFilter@tag(name:"input"){wing:Wing@inaccessible}');
  expect(sdl).toContain('rooms(filter:RoomFilter@tag(name:"argument"))');
});

test('an enum and its values take directives, and keep the values that the code has for them', async () => {
  const { schema, typeDefs } = await build({ directivesAt: { Wing: '@tag(name: "enum")', 'Wing.SOUTH': '@tag(name: "sunny")' } });
  expect(stripIgnoredCharacters(print(typeDefs))).toContain('enum Wing@tag(name:"enum"){NORTH SOUTH@tag(name:"sunny")}');
  expect(await graphql({ schema, source: '{ rooms(filter: { wing: SOUTH }) { ... on Office { wing } } }' })).toEqual({ data: { rooms: [{ wing: 'SOUTH' }] } });
});

test('an entity is found by the name of its interface, and is then what it is', async () => {
  const answer = await entities({ Room: ({ id }) => officeOf(id) }, { __typename: 'Room', id: '1' });
  expect(answer).toEqual({ data: { _entities: [{ __typename: 'Office', id: '1', wing: 'SOUTH' }] } });
});

test('a key that finds nothing gives null, by the name of a type or of an interface', async () => {
  const answer = await entities({ Room: () => undefined, Office: () => undefined }, { __typename: 'Room', id: '1' }, { __typename: 'Office', id: '1' });
  expect(answer).toEqual({ data: { _entities: [null, null] } });
});

test('a reference that throws costs its own entity only', async () => {
  const answer = await entities({ Office: officeOnFirstFloor }, { __typename: 'Office', id: '2' }, { __typename: 'Office', id: '1' });
  expect(answer).toMatchObject({
    data: { _entities: [null, { id: '1' }] },
    errors: [{ message: 'there is no lift to 2', path: ['_entities', 0] }],
  });
});

test('a reference that fails later costs its own entity only, and what is found twice is the same', async () => {
  const room = officeOf('1');
  const answer = await entities({ Office: async ({ id }) => (id === '1' ? room : Promise.reject(new Error(`${id} is locked`))) }, ...['1', '2', '1'].map((id) => ({ __typename: 'Office', id })));
  expect(answer).toMatchObject({ data: { _entities: [{ id: '1' }, null, { id: '1' }] }, errors: [{ message: '2 is locked', path: ['_entities', 1] }] });
});

test('a reference for a type that the schema does not have is refused', async () => {
  await expect(build({ references: { Cellar: () => null } })).rejects.toThrow('a reference is given for the type Cellar, which the schema does not have');
});
