import { neighbours as aroundGodaGrannar } from '../goda-grannar/neighbours.js';
import { neighbours as aroundHorbyHoor } from '../horby-hoor/neighbours.js';
import { neighbours as aroundOstfold } from '../ostfold/neighbours.js';
import { facts } from './facts.js';

const names = new Map([
  ...[aroundGodaGrannar, aroundHorbyHoor, aroundOstfold].flatMap((neighbours) => Object.entries(neighbours)),
  ...facts.map(({ organisation: { id, officialName } }) => [id, officialName] as const),
]);

/** The official name of a member of some federation or of one of its neighbours, as agreements write it. */
export const findOfficialName = (organisation: string): string | undefined => names.get(organisation);
