import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DeprecatedProduct } from './deprecatedProduct.js';

@ObjectType({ description: 'What is in stock. An interface in the subgraph inventory: this adds a field to all that implement it.' })
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
export class Inventory {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => [DeprecatedProduct], { description: 'What is in stock and no longer made.' })
  deprecatedProducts!: DeprecatedProduct[];
}
