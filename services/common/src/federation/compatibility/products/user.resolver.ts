import { Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { averageProductsCreatedPerYear, User } from './user.js';

@Resolver(() => User)
export class UserResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Products made in a year of work, on average, rounded.' })
  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  averageProductsCreatedPerYear(@Root() user: User): number | null {
    return averageProductsCreatedPerYear(user);
  }
}
