/** What graphql-js takes for a promise: whatever has a `then`. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  value !== null && (typeof value === 'object' || typeof value === 'function') && typeof (value as { then?: unknown }).then === 'function';
