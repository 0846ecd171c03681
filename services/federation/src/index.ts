export * from './database/openDatabase.js';
export * from './federation/codeLists.js';
export * from './federation/federation.js';
export * from './schema.js';
export * from './service.js';
