import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this file is part of. */
export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

export const memberProgram = path.join(repositoryRoot, 'services/municipality/dist/main.js');
/** Serves several members. */
export const sharedProgram = path.join(repositoryRoot, 'services/municipality/dist/shared/main.js');
export const secretariatProgram = path.join(repositoryRoot, 'services/federation/dist/main.js');
/** The development provider. */
export const identityProgram = path.join(repositoryRoot, 'services/identity/dist/main.js');
export const gatewayProgram = path.join(repositoryRoot, 'gateway/dist/main.js');
