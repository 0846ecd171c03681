export { SCRIPT_SECRET } from './provider.js';
export * from './people.js';
export * from './service.js';
