import { members } from './members.js';
import { neighbours } from './neighbours.js';

/** The official name of a member of Goda grannar or of one of its neighbours, as agreements write it. */
export function findOfficialName(organisation: string): string | undefined {
  return members.find((member) => member.organisation.id === organisation)?.organisation.officialName ?? neighbours[organisation];
}
