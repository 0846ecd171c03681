export * from './breaches.js';
export * from './compose.js';
export * from './contract.js';
export * from './manifest.js';
export * from './memberRefs.js';
export * from './mergeTypes.js';
export * from './compareWithContract.js';
export * from './undescribed.js';
