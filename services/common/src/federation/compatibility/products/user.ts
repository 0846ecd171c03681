import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/**
 * `@extends`, and not a plain type: `email` is external and a key at once, which Federation 2 takes only from a type
 * that says that it extends another’s.
 */
@ObjectType({ description: 'Who made a product. The subgraph users holds the rest.' })
@Directive('@extends')
@Directive('@key(fields: "email")')
export class User {
  @Field(() => ID, { description: 'Where the user is written to.' })
  @Directive('@external')
  email!: string;

  @Field(() => String, { nullable: true, description: 'The name; taken over from the subgraph users.' })
  @Directive('@override(from: "users")')
  name!: string | null;

  @Field(() => Int, { nullable: true, description: 'Products made so far.' })
  @Directive('@external')
  totalProductsCreated!: number | null;

  @Field(() => Int, { description: 'Years in the trade.' })
  @Directive('@external')
  yearsOfEmployment!: number;
}

/** Products a year, rounded to a whole number; null where none are known of. */
export function averageProductsCreatedPerYear({ totalProductsCreated, yearsOfEmployment }: Pick<User, 'totalProductsCreated' | 'yearsOfEmployment'>): number | null {
  return totalProductsCreated ? Math.round(totalProductsCreated / yearsOfEmployment) : null;
}
