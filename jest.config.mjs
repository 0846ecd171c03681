/** One run for the whole project: one throw-away PostgreSQL for it, a database for each test file that wants one. */
export default {
  testEnvironment: 'node',
  roots: ['schema', 'gateway', 'services', 'infra'].map((room) => `<rootDir>/${room}`),
  testMatch: ['**/src/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '@samverkan/local/jest-setup',
  globalTeardown: '@samverkan/local/jest-teardown',
  setupFiles: ['reflect-metadata'],
  // For a machine that is several times slower than those we develop on, and busy: none of this is waited for when all is well.
  testTimeout: 240_000,
  maxWorkers: 2,
  // modules of earlier test files stay in a worker's memory: one that has grown so far is replaced
  workerIdleMemoryLimit: '1.5GB',
};
