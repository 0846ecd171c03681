/** The development provider's default port. */
export const IDENTITY_PORT = 4090;
