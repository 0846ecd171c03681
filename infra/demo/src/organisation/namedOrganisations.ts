import { facts } from './facts.js';

/** Every organisation by its official name, and the country it is in. */
export const namedOrganisations = facts.map(({ organisation: { id, officialName, country } }) => ({ id, name: officialName, country }));
