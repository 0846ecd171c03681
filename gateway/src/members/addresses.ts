import type { Manifest } from '@samverkan/schema';

export interface AddressRules {
  /** Addresses that are used instead of the manifest's, by member. */
  overrides?: ReadonlyMap<string, string>;
  /** The port of the first member on this machine; the others follow in the manifest's order. */
  memberPort?: number;
  /** Where the secretariat is, instead of the manifest's address. */
  secretariatUrl?: string;
  /** The secretariat's port on this machine. */
  secretariatPort?: number;
}

/** Where each member's subgraph is, in the manifest's order. */
export function addressesOf({ members }: Manifest, { overrides, memberPort = 4101 }: AddressRules = {}): ReadonlyMap<string, string> {
  return new Map(members.map(({ id, url }, place) => [id, overrides?.get(id) ?? url ?? `http://127.0.0.1:${memberPort + place}/graphql`]));
}

/** Where the secretariat's subgraph is. */
export function secretariatAddressOf({ secretariat }: Manifest, { secretariatUrl, secretariatPort = 4100 }: AddressRules = {}): string {
  return secretariatUrl ?? secretariat?.url ?? `http://127.0.0.1:${secretariatPort}/graphql`;
}
