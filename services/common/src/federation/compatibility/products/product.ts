import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { ProductResearch } from './productResearch.js';
import { User } from './user.js';

@ObjectType({ description: 'One of the forms that a product comes in.' })
export class ProductVariation {
  @Field(() => ID, { description: 'The name of the form.' })
  id!: string;
}

@ObjectType({ description: 'How large and heavy a product is.' })
@Directive('@shareable')
export class ProductDimension {
  @Field(() => String, { nullable: true, description: 'The size, in words.' })
  size!: string | null;

  @Field(() => Float, { nullable: true, description: 'The weight, in `unit`.' })
  weight!: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of weight.' })
  @Directive('@inaccessible')
  unit!: string | null;
}

@ObjectType({ description: 'Something that is made and sold; known by its id, by package, or by variation.' })
@Directive('@custom')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
export class Product {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The stock-keeping unit.' })
  sku!: string | null;

  @Field(() => String, { nullable: true, description: 'The package that it comes in.' })
  package!: string | null;

  @Field(() => ProductVariation, { nullable: true, description: 'The form that it comes in.' })
  variation!: ProductVariation | null;

  @Field(() => ProductDimension, { nullable: true, description: 'Its size and weight.' })
  dimensions!: ProductDimension | null;

  @Field(() => User, { nullable: true, description: 'Who made it.' })
  @Directive('@provides(fields: "totalProductsCreated")')
  createdBy!: User | null;

  @Field(() => String, { nullable: true, description: 'What is said of it within the house.' })
  @Directive('@tag(name: "internal")')
  notes!: string | null;

  @Field(() => [ProductResearch], { description: 'The studies made of it.' })
  research!: ProductResearch[];
}
