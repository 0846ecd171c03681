import { listFederations, readFederation } from '@samverkan/schema';

const federations = listFederations().map(readFederation);

/** The ids of the federations that an organisation is a member of, by their manifests. */
export const federationsOf = (organisation: string): string[] => federations.filter(({ members }) => members.some(({ id }) => id === organisation)).map(({ id }) => id);
