import { buildFederatedSchema, type FederatedSchema, type References } from '../../buildFederatedSchema.js';
import { Inventory } from './inventory.js';
import { ProductResolver } from './product.resolver.js';
import { findDeprecatedProduct, findInventory, findProduct, findProductResearch, findUser, type ProductKey } from './records.js';
import { UserResolver } from './user.resolver.js';

/** A directive of the suite’s own, which the supergraph keeps. */
const CUSTOM = /* GraphQL */ `
  extend schema @link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"]) @composeDirective(name: "@custom")

  """
  Says nothing but that it is there.
  """
  directive @custom on OBJECT
`;

const references: References<unknown> = {
  Product: (key) => findProduct(key as ProductKey),
  DeprecatedProduct: ({ sku, package: packageName }) => findDeprecatedProduct({ sku, package: packageName }),
  ProductResearch: ({ study }) => findProductResearch({ study }),
  User: ({ __typename, email, ...required }) => findUser({ email, ...required }),
  Inventory: ({ id }) => findInventory({ id }),
};

/** The subgraph `products` of the public suite, in the version of Federation that the suite speaks. */
export function buildProductsSchema(): Promise<FederatedSchema> {
  return buildFederatedSchema({
    resolvers: [ProductResolver, UserResolver],
    orphanedTypes: [Inventory],
    validate: false,
    federationVersion: '2.3',
    extraSdl: CUSTOM,
    references,
  });
}
