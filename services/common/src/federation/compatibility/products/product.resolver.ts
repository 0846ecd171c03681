import { Arg, ID, Query, Resolver } from 'type-graphql';
import { DeprecatedProduct } from './deprecatedProduct.js';
import { Product } from './product.js';
import { findDeprecatedProduct, findProduct } from './records.js';

@Resolver()
export class ProductResolver {
  @Query(() => Product, { nullable: true, description: 'The product with this id, if there is one.' })
  product(@Arg('id', () => ID) id: string): Product | undefined {
    return findProduct({ id });
  }

  @Query(() => DeprecatedProduct, { nullable: true, deprecationReason: 'Use product query instead', description: 'A product that is no longer made.' })
  deprecatedProduct(@Arg('sku', () => String) sku: string, @Arg('package', () => String) packageName: string): DeprecatedProduct | undefined {
    return findDeprecatedProduct({ sku, package: packageName });
  }
}
