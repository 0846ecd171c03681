import { buildASTSchema, isObjectType, parse, stripIgnoredCharacters } from 'graphql';
import type { Running } from '../../program.js';
import { ask, type Answer } from './testing/ask.js';
import { buildInventorySchema } from './testing/inventory.js';
import { startRouter } from './testing/router.js';
import { buildUsersSchema } from './testing/users.js';
import { buildProductsSchema } from './products/schema.js';
import { startSubgraph } from './startSubgraph.js';

/** What the public subgraph compatibility suite checks, 25 checks of 15 features, in its terms and order. */

let products: Running, router: Awaited<ReturnType<typeof startRouter>>;
let started: Running[];
/** The SDL that the subgraph tells, on one line and without spaces that mean nothing. */
let sdl: string;

beforeAll(async () => {
  products = await startSubgraph({ ...(await buildProductsSchema()), traces: true });
  const users = await startSubgraph(await buildUsersSchema());
  const inventory = await startSubgraph(await buildInventorySchema());
  router = await startRouter({ products: products.url, users: users.url, inventory: inventory.url });
  started = [router, inventory, users, products];
  sdl = stripIgnoredCharacters((await askProducts('{ _service { sdl } }')).data['_service'].sdl);
});
afterAll(async () => {
  for (const running of started) await running.stop();
});

const askProducts = (query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => ask(products.url, query, variables, headers);
const askRouter = (query: string, variables?: Record<string, unknown>) => ask(router.url, query, variables);

/** Asks products for entities, as a router does. */
const entities = async (selection: string, ...representations: Record<string, unknown>[]): Promise<Answer> =>
  askProducts(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`, { representations });

describe('_service', () => {
  const FIELDS = {
    Product: ['id: ID!', 'sku: String', 'package: String', 'variation: ProductVariation', 'dimensions: ProductDimension', 'createdBy: User', 'notes: String', 'research: [ProductResearch!]!'],
    DeprecatedProduct: ['sku: String!', 'package: String!', 'reason: String', 'createdBy: User'],
    ProductVariation: ['id: ID!'],
    ProductResearch: ['study: CaseStudy!', 'outcome: String'],
    CaseStudy: ['caseNumber: ID!', 'description: String'],
    ProductDimension: ['size: String', 'weight: Float', 'unit: String'],
    User: ['averageProductsCreatedPerYear: Int', 'email: ID!', 'name: String', 'totalProductsCreated: Int', 'yearsOfEmployment: Int!'],
    Inventory: ['id: ID!', 'deprecatedProducts: [DeprecatedProduct!]!'],
    Query: ['product(id: ID!): Product', 'deprecatedProduct(package: String!, sku: String!): DeprecatedProduct'],
  };

  test('the SDL that is told has every type, field and argument of the suite’s schema', () => {
    const schema = buildASTSchema(parse(sdl));
    for (const [name, expected] of Object.entries(FIELDS)) {
      const type = schema.getType(name);
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      const told = fields.map((field) => {
        const args = field.args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ');
        return `${field.name}${args && `(${args})`}: ${String(field.type)}`;
      });
      expect({ [name]: told }).toEqual({ [name]: expect.arrayContaining(expected) });
    }
  });
});

describe('@key (single)', () => {
  test('User has a key of one field', () => {
    expect(sdl).toMatch(/type User(@extends)?@key\(fields:"email"\)/);
  });

  test('a user is found by it', async () => {
    const answer = await entities('... on User { email name }', { __typename: 'User', email: 'support@apollographql.com' });
    expect(answer).toEqual({ data: { _entities: [{ email: 'support@apollographql.com', name: 'Jane Smith' }] } });
  });
});

describe('@key (multi)', () => {
  test('DeprecatedProduct has a key of several fields', () => {
    expect(sdl).toContain('type DeprecatedProduct@key(fields:"sku package")');
  });

  test('a deprecated product is found by it', async () => {
    const key = { sku: 'apollo-federation-v1', package: '@apollo/federation-v1' };
    const answer = await entities('... on DeprecatedProduct { sku package reason }', { __typename: 'DeprecatedProduct', ...key });
    expect(answer).toEqual({ data: { _entities: [{ ...key, reason: 'Migrate to Federation V2' }] } });
  });
});

describe('@key (composite)', () => {
  test('ProductResearch has a key with a field of a field', () => {
    expect(sdl).toContain('type ProductResearch@key(fields:"study { caseNumber }")');
  });

  test('a piece of research is found by it', async () => {
    const answer = await entities('... on ProductResearch { study { caseNumber description } }', { __typename: 'ProductResearch', study: { caseNumber: '1234' } });
    expect(answer).toEqual({ data: { _entities: [{ study: { caseNumber: '1234', description: 'Federation Study' } }] } });
  });
});

describe('repeatable @key', () => {
  test('Product has three keys', () => {
    expect(sdl).toMatch(/type Product(@custom)?@key\(fields:"id"\)@key\(fields:"sku package"\)@key\(fields:"sku variation { id }"\)/);
  });

  test('a product is found by any of them, in one request', async () => {
    const answer = await entities(
      '... on Product { id sku }',
      { __typename: 'Product', id: 'apollo-federation' },
      { __typename: 'Product', sku: 'federation', package: '@apollo/federation' },
      { __typename: 'Product', sku: 'studio', variation: { id: 'platform' } },
    );
    const federation = { id: 'apollo-federation', sku: 'federation' };
    expect(answer).toEqual({ data: { _entities: [federation, federation, { id: 'apollo-studio', sku: 'studio' }] } });
  });
});

describe('@requires', () => {
  test('the average is marked with the fields that it is made of', () => {
    expect(sdl).toContain('averageProductsCreatedPerYear:Int@requires(fields:"totalProductsCreated yearsOfEmployment")');
  });

  test('the average is made of what the subgraph users brings', async () => {
    const answer = await askRouter('query ($id: ID!) { product(id: $id) { createdBy { averageProductsCreatedPerYear email } } }', { id: 'apollo-federation' });
    const sevenYears = Math.round(1337 / 7); // users says 7; products itself holds 10
    expect(answer).toEqual({ data: { product: { createdBy: { averageProductsCreatedPerYear: sevenYears, email: 'support@apollographql.com' } } } });
  });
});

describe('@provides', () => {
  test('the field that leads to the user is marked with what it provides', () => {
    expect(sdl).toContain('createdBy:User@provides(fields:"totalProductsCreated")');
  });

  test('what is provided is answered here, although it is external', async () => {
    const answer = await askProducts('query ($id: ID!) { product(id: $id) { createdBy { email totalProductsCreated } } }', { id: 'apollo-federation' });
    expect(answer).toEqual({ data: { product: { createdBy: { email: 'support@apollographql.com', totalProductsCreated: 1337 } } } });
  });
});

describe('federated tracing', () => {
  const ASK_FOR_TRACE = { 'apollo-federation-include-trace': 'ftv1' };

  test('a request that asks for a trace gets one, as a base64 text beside the data', async () => {
    const answer = await askProducts('query { __typename }', {}, ASK_FOR_TRACE);
    expect(answer).toEqual({ data: { __typename: 'Query' }, extensions: { ftv1: expect.any(String) } });
    const trace = String(answer.extensions?.['ftv1']);
    expect(Buffer.from(trace, 'base64').toString('base64')).toBe(trace);
  });
});

describe('@link', () => {
  test('the subgraph links to one version of Federation, and imports only what that version has', () => {
    const links = [...sdl.matchAll(/@link\(url:"https:\/\/specs\.apollo\.dev\/federation\/v([\d.]+)" import:\[([^\]]*)\]\)/g)];
    expect(links).toHaveLength(1);
    const [[, version, imports] = []] = links;
    expect(version).toMatch(/^2\.[0-7]$/);
    const known = ['@composeDirective', '@extends', '@external', '@inaccessible', '@interfaceObject', '@key', '@override', '@provides', '@requires', '@shareable', '@tag'];
    expect(imports?.match(/@\w+/g)?.toSorted()).toEqual(known);
  });
});

describe('@shareable', () => {
  test('ProductDimension is marked as one that others may answer as well', () => {
    expect(sdl).toContain('type ProductDimension@shareable');
  });

  test('its fields are answered through the router', async () => {
    const answer = await askRouter('query ($id: ID!) { product(id: $id) { dimensions { size weight } } }', { id: 'apollo-federation' });
    expect(answer).toEqual({ data: { product: { dimensions: { size: 'small', weight: 1 } } } });
  });
});

describe('@tag', () => {
  test('the notes are tagged, by the tag’s own name and not by one with a prefix', () => {
    expect(sdl).not.toContain('@federation__tag');
    expect(sdl).toContain('notes:String@tag(name:"internal")');
  });
});

describe('@override', () => {
  test('the user’s name is marked as taken over from the subgraph users', () => {
    expect(sdl).toContain('name:String@override(from:"users")');
  });

  test('the router answers with the name that is held here', async () => {
    const answer = await askRouter('query ($id: ID!) { product(id: $id) { createdBy { name } } }', { id: 'apollo-federation' });
    expect(answer).toEqual({ data: { product: { createdBy: { name: 'Jane Smith' } } } });
  });
});

describe('@inaccessible', () => {
  test('the unit is marked, by the directive’s own name and not by one with a prefix', () => {
    expect(sdl).not.toContain('@federation__inaccessible');
    expect(sdl).toContain('unit:String@inaccessible');
  });

  test('the unit is still answered to who asks the subgraph itself', async () => {
    const answer = await askProducts('query ($id: ID!) { product(id: $id) { dimensions { unit } } }', { id: 'apollo-federation' });
    expect(answer).toEqual({ data: { product: { dimensions: { unit: 'kg' } } } });
  });
});

describe('@composeDirective', () => {
  test('a directive of the subgraph’s own is linked to, composed, defined, and stands on Product', () => {
    expect(sdl).toContain('@link(url:"https://myspecs.dev/myCustomDirective/v1.0" import:["@custom"])');
    expect(sdl).toContain('@composeDirective(name:"@custom")');
    expect(sdl).toContain('directive@custom on OBJECT');
    expect(sdl).toMatch(/type Product@custom[^{]*{/);
  });
});

describe('@interfaceObject', () => {
  test('Inventory is an entity that stands for an interface', () => {
    expect(sdl).toContain('type Inventory@interfaceObject@key(fields:"id")');
  });

  test('the field that it adds is answered for what implements the interface elsewhere', async () => {
    const answer = await askRouter('query ($id: ID!) { inventory(id: $id) { __typename deprecatedProducts { sku reason } } }', { id: 'apollo-oss' });
    const deprecatedProducts = [{ sku: 'apollo-federation-v1', reason: 'Migrate to Federation V2' }];
    expect(answer).toEqual({ data: { inventory: { __typename: 'OpenSourceInventory', deprecatedProducts } } });
  });
});

describe('beyond the suite', () => {
  test('the subgraph answers at / and at /graphql', async () => {
    for (const path of ['/', '/graphql']) expect(await ask(new URL(path, products.url).href, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });

  test('a trace tells of every field of the operation', async () => {
    const { extensions } = await askProducts('{ product(id: "apollo-federation") { dimensions { weight } } }', {}, { 'apollo-federation-include-trace': 'ftv1' });
    const trace = Buffer.from(String(extensions?.['ftv1']), 'base64');
    for (const field of ['product', 'dimensions', 'weight']) expect(trace.includes(field)).toBe(true);
  });

  test('a trace is given only when it is asked for, and where traces are on', async () => {
    expect(await askProducts('{ __typename }')).not.toHaveProperty('extensions');
    const untraced = await startSubgraph(await buildProductsSchema());
    expect(await ask(untraced.url, '{ __typename }', {}, { 'apollo-federation-include-trace': 'ftv1' })).not.toHaveProperty('extensions');
    await untraced.stop();
  });

  test('an entity that is not held here is null, and costs the others nothing', async () => {
    const answer = await entities('... on Product { id }', { __typename: 'Product', id: 'unheard-of' }, { __typename: 'User', email: 'nobody@example.org' }, { __typename: 'Product', id: 'apollo-studio' });
    expect(answer).toEqual({ data: { _entities: [null, null, { id: 'apollo-studio' }] } });
  });

  test('a deprecated field says so, and answers all the same', async () => {
    expect(sdl).toContain('DeprecatedProduct@deprecated(reason:"Use product query instead")');
    const answer = await askProducts('{ deprecatedProduct(sku: "apollo-federation-v1", package: "@apollo/federation-v1") { createdBy { email } } }');
    expect(answer).toEqual({ data: { deprecatedProduct: { createdBy: { email: 'support@apollographql.com' } } } });
  });

  test('the supergraph keeps the composed directive, and nothing of the member contract’s marks', () => {
    expect(router.supergraph).toContain('directive @custom on OBJECT');
    expect(router.supergraph).not.toContain('@memberRef');
  });

  test('the router does not show what is inaccessible', async () => {
    const { errors } = await askRouter('{ product(id: "apollo-federation") { dimensions { unit } } }');
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('Cannot query field "unit"') })]);
  });

  test('fields of fields that another subgraph requires are brought to it, beside what it is asked with', async () => {
    const answer = await askRouter('{ inventory(id: "apollo-oss") { products { sku delivery(zip: "94111") { estimatedDelivery } } } }');
    expect(answer).toEqual({ data: { inventory: { products: [{ sku: 'federation', delivery: { estimatedDelivery: 'a small parcel of 1, to 94111' } }] } } });
  });
});
