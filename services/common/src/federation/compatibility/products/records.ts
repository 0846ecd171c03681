import type { DeprecatedProduct } from './deprecatedProduct.js';
import type { Inventory } from './inventory.js';
import type { Product } from './product.js';
import type { ProductResearch } from './productResearch.js';
import type { User } from './user.js';

/** The records that the suite expects every implementation to hold. */
const USER = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337, yearsOfEmployment: 10 } satisfies User;

const RESEARCH = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
] as const satisfies ProductResearch[];

const shared = { dimensions: { size: 'small', weight: 1, unit: 'kg' }, createdBy: USER, notes: null };

const PRODUCTS: Product[] = [
  { id: 'apollo-federation', sku: 'federation', package: '@apollo/federation', variation: { id: 'OSS' }, research: [RESEARCH[0]], ...shared },
  { id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' }, research: [RESEARCH[1]], ...shared },
];

const DEPRECATED_PRODUCT: DeprecatedProduct = { sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2', createdBy: USER };

const INVENTORY: Inventory = { id: 'apollo-oss', deprecatedProducts: [DEPRECATED_PRODUCT] };

/** Any one of a product’s three keys. */
export type ProductKey = { id: string } | { sku: string; package: string } | { sku: string; variation: { id: string } };

export function findProduct(key: ProductKey): Product | undefined {
  if ('id' in key) return PRODUCTS.find(({ id }) => id === key.id);
  if ('package' in key) return PRODUCTS.find((product) => product.sku === key.sku && product.package === key.package);
  return PRODUCTS.find(({ sku, variation }) => sku === key.sku && variation?.id === key.variation.id);
}

export function findDeprecatedProduct(key: Pick<DeprecatedProduct, 'sku' | 'package'>): DeprecatedProduct | undefined {
  return [DEPRECATED_PRODUCT].find((product) => product.sku === key.sku && product.package === key.package);
}

export function findProductResearch({ study: { caseNumber } }: { study: { caseNumber: string } }): ProductResearch | undefined {
  return RESEARCH.find(({ study }) => study.caseNumber === caseNumber);
}

/** The user with the key’s email; what the gateway sends beside the key, for `@requires`, stands before what is held here. */
export function findUser({ email, ...required }: Pick<User, 'email'> & Partial<User>): User | undefined {
  return email === USER.email ? { ...USER, ...required } : undefined;
}

export function findInventory({ id }: Pick<Inventory, 'id'>): Inventory | undefined {
  return id === INVENTORY.id ? INVENTORY : undefined;
}
