/**
 * The scene of the public gateways benchmark (github.com/graphql-hive/graphql-gateways-benchmark): its four subgraphs,
 * as many users, products and reviews as it has, texts as long as its texts, and its query. Names and texts are made up.
 */
const USERS = ['Anna Ek', 'Bo Dahl', 'Carin Falk', 'David Gran', 'Eva Holm', 'Frans Idh'];

/** Name, price, weight, in stock. */
const PRODUCTS = [
  ['Table', 899, 100, true],
  ['Couch', 1299, 1000, false],
  ['Glass', 15, 20, false],
  ['Chair', 499, 100, false],
  ['TV', 1299, 1000, true],
  ['Lamp', 6999, 300, true],
  ['Grill', 3999, 2000, true],
  ['Fridge', 100_000, 6000, false],
  ['Sofa', 9999, 800, true],
];

/** Which product, and how long the text. */
const REVIEWS = [[1, 446], [1, 290], [1, 276], [1, 144], [2, 446], [2, 290], [2, 276], [2, 144], [3, 144], [4, 144], [4, 845]];

const text = (length) => 'It stands where it stood, and we have sat at it every day since it came to our house. '.repeat(10).slice(0, length);

const users = USERS.map((name, at) => ({ id: String(at + 1), name, username: name.toLowerCase().replace(' ', ''), birthday: 1_234_567_890 }));
const products = PRODUCTS.map(([name, price, weight, inStock], at) => ({ upc: String(at + 1), name, price, weight, inStock }));
const reviews = REVIEWS.map(([product, length], at) => ({ id: String(at + 1), body: text(length), product: { upc: String(product) } }));

/** Every review is the first user's, and every user has written the first two, as it is there. */
const author = { id: '1', username: users[0].username };

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external", "@requires", "@provides"])';

/** Each subgraph's SDL and resolvers. */
export const SUBGRAPHS = {
  accounts: {
    sdl: `${LINK}
      type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
    resolvers: {
      Query: { me: () => users[0], user: (_, { id }) => users.find((user) => user.id === id), users: () => users },
      User: { __resolveReference: ({ id }) => users.find((user) => user.id === id) },
    },
  },
  inventory: {
    sdl: `${LINK}
      type Product @key(fields: "upc") {
        upc: String!
        weight: Int @external
        price: Int @external
        inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }`,
    resolvers: {
      Product: {
        __resolveReference: (given) => ({ ...given, inStock: products.find(({ upc }) => upc === given.upc)?.inStock ?? null }),
        shippingEstimate: ({ price, weight }) => (price > 1000 ? 0 : Math.floor(weight / 2)),
      },
    },
  },
  products: {
    sdl: `${LINK}
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_, { first }) => products.slice(0, first) },
      Product: { __resolveReference: ({ upc }) => products.find((product) => product.upc === upc) },
    },
  },
  reviews: {
    sdl: `${LINK}
      type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
      type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      Review: { __resolveReference: ({ id }) => reviews.find((review) => review.id === id), author: () => author },
      User: { __resolveReference: ({ id }) => ({ id }), reviews: () => reviews.slice(0, 2) },
      Product: { __resolveReference: ({ upc }) => ({ upc }), reviews: ({ upc }) => reviews.filter(({ product }) => product.upc === upc) },
    },
  },
};

const FRAGMENTS = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }`;

/** The benchmark's own query; and a light one, which github.com/wundergraph/federation-benchmarks asks of the same scene. */
export const QUERIES = {
  heavy: `${FRAGMENTS}
    query TestQuery {
      users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
      topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
    }`,
  light: '{ topProducts { upc name price inStock reviews { id body author { id name username } } } }',
};

export const bodyOf = (query) => JSON.stringify({ query: QUERIES[query] });
