import { Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { buildFederatedSchema, type FederatedSchema } from '../../buildFederatedSchema.js';

@ObjectType({ description: 'Someone who makes products.' })
@Directive('@key(fields: "email")')
class User {
  @Field(() => ID, { description: 'Where the user is written to.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'The name; the subgraph products has taken it over.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Products made so far.' })
  @Directive('@shareable')
  totalProductsCreated!: number;
}

/** Every value differs from the one that products holds, so that an answer tells whose it is. */
const USER: User = { email: 'support@apollographql.com', name: 'Apollo Studio Support', totalProductsCreated: 10 };

@Resolver(() => User)
class UserResolver {
  @FieldResolver(() => Int, { description: 'Years in the trade.' })
  yearsOfEmployment(@Root() _user: User): number {
    return 7;
  }
}

/** The subgraph `users`: it holds those who make the products, and has no root fields. */
export function buildUsersSchema(): Promise<FederatedSchema> {
  return buildFederatedSchema({
    resolvers: [UserResolver],
    orphanedTypes: [User],
    validate: false,
    references: { User: ({ email }) => (email === USER.email ? USER : null) },
  });
}
