export * from './columnType.js';
export * from './fault.js';
export * from './file/spool.js';
export * from './http/transfer.js';
export * from './import/events.js';
export * from './limits.js';
export * from './said.js';
export * from './table.js';
