import { Directive, Field, ObjectType } from 'type-graphql';
import { User } from './user.js';

@ObjectType({ description: 'A product that is no longer made.' })
@Directive('@key(fields: "sku package")')
export class DeprecatedProduct {
  @Field(() => String, { description: 'The stock-keeping unit.' })
  sku!: string;

  @Field(() => String, { description: 'The package that it came in.' })
  package!: string;

  @Field(() => String, { nullable: true, description: 'Why it is no longer made.' })
  reason!: string | null;

  @Field(() => User, { nullable: true, description: 'Who made it.' })
  createdBy!: User | null;
}
