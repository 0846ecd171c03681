import { Arg, Directive, Field, FieldResolver, Float, ID, InterfaceType, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { buildFederatedSchema, type FederatedSchema } from '../../buildFederatedSchema.js';

@ObjectType({ description: 'How large and heavy a product is.' })
@Directive('@shareable')
class ProductDimension {
  @Field(() => String, { nullable: true, description: 'The size, in words.' })
  size!: string;

  @Field(() => Float, { nullable: true, description: 'The weight.' })
  weight!: number;
}

@ObjectType({ description: 'When a product can be there.' })
class DeliveryEstimates {
  @Field(() => String, { nullable: true, description: 'The usual day.' })
  estimatedDelivery!: string;

  @Field(() => String, { nullable: true, description: 'The first day.' })
  fastestDelivery!: string | null;
}

@ObjectType({ description: 'A product, as far as the stock is concerned.' })
@Directive('@extends')
@Directive('@key(fields: "id")')
class Product {
  @Field(() => ID, { description: 'The id.' })
  @Directive('@external')
  id!: string;

  @Field(() => ProductDimension, { nullable: true, description: 'Its size and weight.' })
  @Directive('@external')
  dimensions?: ProductDimension;
}

@InterfaceType({ description: 'What is in stock.' })
@Directive('@key(fields: "id")')
abstract class Inventory {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => [Product], { description: 'The products in stock.' })
  products!: Product[];
}

@ObjectType({ implements: Inventory, description: 'What is in stock and free to use.' })
@Directive('@key(fields: "id")')
class OpenSourceInventory extends Inventory {}

const INVENTORY = Object.assign(new OpenSourceInventory(), { id: 'apollo-oss', products: [{ id: 'apollo-federation' }] });
const findInventory = (wanted: string) => (wanted === INVENTORY.id ? INVENTORY : undefined);

@Resolver(() => Product)
class ProductResolver {
  @FieldResolver(() => DeliveryEstimates, { nullable: true, description: 'When a product of this size can be there.' })
  @Directive('@requires(fields: "dimensions { size weight }")')
  delivery(@Root() { dimensions }: Product, @Arg('zip', () => String, { nullable: true }) zip?: string): DeliveryEstimates {
    return { estimatedDelivery: `a ${dimensions?.size} parcel of ${dimensions?.weight}, to ${zip}`, fastestDelivery: null };
  }
}

@Resolver()
class InventoryResolver {
  @Query(() => Inventory, { nullable: true, description: 'The stock with this id, if there is one.' })
  inventory(@Arg('id', () => ID) id: string): Inventory | undefined {
    return findInventory(id);
  }
}

/** The subgraph `inventory`: it holds the interface that products adds a field to, and needs the products’ sizes. */
export function buildInventorySchema(): Promise<FederatedSchema> {
  return buildFederatedSchema({
    resolvers: [InventoryResolver, ProductResolver],
    validate: false,
    references: {
      Inventory: ({ id }) => findInventory(id),
      OpenSourceInventory: ({ id }) => findInventory(id),
      Product: (key) => key,
    },
  });
}
